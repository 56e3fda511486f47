// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What experiments are looked for.
 *
 * @param text words of title, place or result, in any case; empty for all
 * @param verdict name of an {@link Experiment.Verdict}, or {@code OPEN} for those that are tried still; empty for all
 * @param project of that project alone; empty for all
 */
public record ExperimentFilter(String text, String verdict, String project) {
    /** The query parameters, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "verdict", "project");

    public static ExperimentFilter all() {
        return new ExperimentFilter("", "", "");
    }

    public static ExperimentFilter of(String project) {
        return new ExperimentFilter("", "", project);
    }

    /**
     * Reads them from an address.
     *
     * @param query all values of a parameter, without empty ones
     */
    public static ExperimentFilter read(Function<String, ? extends Collection<String>> query) {
        return new ExperimentFilter(String.join(" ", query.apply("text")), query.apply("verdict").stream().findFirst().orElse(""), query.apply("project").stream().findFirst().orElse(""));
    }
}
