/**
 * Line mode: the same pages, told and asked one after the other. Nothing is ever redrawn, so it
 * suits screen readers, slow lines and terminals that can do nothing but print.
 */
package dev.awsmith.line;
