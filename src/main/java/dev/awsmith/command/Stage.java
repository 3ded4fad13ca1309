package dev.awsmith.command;

import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard.Turn;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a command plays on.
 *
 * @param world carries out what a journey orders
 * @param face asks a person; empty where nobody may be asked
 */
public record Stage(
    Situation situation,
    Function<Effect, Event> world,
    Optional<BiFunction<Turn, Given, Outcome>> face) {}
