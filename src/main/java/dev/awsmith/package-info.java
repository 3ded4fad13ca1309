/**
 * How awsmith is built: a wizard that returns questions and orders as values, and does not know who
 * asks or who obeys.
 *
 * <p>A {@code Step} is an immutable record: what we know so far, what it asks (a {@code Page}), and
 * what follows an {@code Event}. An {@code Effect} is an order to the outside world, which is one
 * {@code Function<Effect, Event>}. Three faces show the same pages: the full-screen terminal, the
 * line mode, and the command line. A change to a file is a value long before it is a write.
 *
 * <pre>
 * room         what lives here                                    may import
 * (root)       Main, wiring, the switch from effect to handler    all
 * profile      values that cannot be wrong                        nothing
 * settings     what can be set for all runs, and the file of it   nothing
 * ini          the lossless document, edits, readers' views       profile
 * files        the only room that touches the AWS files on disk   ini, profile
 * aws          the only room that calls the AWS SDK's clients     wizard, profile
 * environment  variables, tools' choices, shells                  ini, profile
 * paste        anything a person may paste                        profile
 * diagnosis    one class per fault                                ini, environment, profile
 * wizard       the machine: Step, Page, Event, Effect, Next       settings, ini, profile
 * flow         the steps, a sub-package per journey               wizard, diagnosis, environment,
 *                                                                 paste, settings, ini, profile
 * screen       keys, editors, layout as pure functions            wizard
 * terminal     Lanterna, and only here                            screen, wizard
 * line         line mode: the same pages, append-only             wizard
 * command      picocli: the same pages answered by flags          flow, wizard, diagnosis,
 *                                                                 environment, settings, log, ini,
 *                                                                 profile
 * log          what is told to those who look for a fault         nothing
 * practice     an embedded AWS that checks signatures             profile
 * </pre>
 *
 * An ArchUnit test keeps this table.
 */
package dev.awsmith;
