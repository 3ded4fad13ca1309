/**
 * What surrounds the AWS files: variables, what each tool makes of them, shells and the files they
 * start with. Everything here is a value; the caller reads files and runs commands.
 */
package dev.awsmith.environment;
