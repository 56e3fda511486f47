// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;

/**
 * What the adviser is asked.
 *
 * @param value estimated over the whole need, excluding taxes; empty where nobody knows it yet
 * @param day launch of the consultation or dispatch of the notice
 * @param lots empty where the need is not looked at by lot
 * @param urgent delays could not be kept
 * @param research research and development services are needed
 */
public record Question(
        Market market, Optional<Euros> value, ContractType contract, ThresholdCategory buyer, LocalDate day, Optional<Lots> lots, boolean urgent,
        boolean research, Experiment experiment) {
    /**
     * One lot and those that were exempted or adapted before it.
     *
     * @param lot its estimated value
     * @param waived value of the others, this one left out
     */
    public record Lots(Euros lot, Euros waived) {}

    /** What an experimental contract rests on; each may be empty. */
    public record Experiment(String reference, String authority, String perimeter, String duration) {
        public static Experiment none() {
            return new Experiment("", "", "", "");
        }

        public boolean isComplete() {
            return !reference.isBlank() && !authority.isBlank() && !perimeter.isBlank() && !duration.isBlank();
        }

        public boolean isBlank() {
            return (reference + authority + perimeter + duration).isBlank();
        }
    }

    /** Nothing but what must be known. */
    public static Question of(Market market, Euros value, ContractType contract, ThresholdCategory buyer, LocalDate day) {
        return new Question(market, Optional.of(value), contract, buyer, day, Optional.empty(), false, false, Experiment.none());
    }

    /** What rows are looked up by: social services are services where the book has no row of their own. */
    public ContractType bought() {
        return contract == ContractType.SOCIAL_SERVICES ? ContractType.SERVICES : contract;
    }

    public Question on(LocalDate other) {
        return new Question(market, value, contract, buyer, other, lots, urgent, research, experiment);
    }

    public Question worth(Euros other) {
        return new Question(market, Optional.of(other), contract, buyer, day, lots, urgent, research, experiment);
    }

    public Question where(Market other) {
        return new Question(other, value, contract, buyer, day, lots, urgent, research, experiment);
    }

    public Question withLots(Lots other) {
        return new Question(market, value, contract, buyer, day, Optional.of(other), urgent, research, experiment);
    }

    public Question withResearch(boolean other) {
        return new Question(market, value, contract, buyer, day, lots, urgent, other, experiment);
    }

    public Question withExperiment(Experiment other) {
        return new Question(market, value, contract, buyer, day, lots, urgent, research, other);
    }
}
