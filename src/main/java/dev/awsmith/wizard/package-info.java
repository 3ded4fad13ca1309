/**
 * The machine: questions and orders as values. Nothing here knows who asks the questions or who
 * obeys the orders.
 */
package dev.awsmith.wizard;
