// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is off in a body of the API, field by field, so that a caller is told all of it at once. For one call, on its thread. */
public final class Faults {
    private final Map<String, Problem.Error> byField = new LinkedHashMap<>();

    /**
     * Notes a field; the first fault of a field is kept.
     *
     * @param detail a sentence
     */
    public Faults add(String field, String detail) {
        byField.putIfAbsent(field, new Problem.Error(field, detail));
        return this;
    }

    /**
     * What a part of the body reads as.
     *
     * @param part throws a {@link Problem} about fields where it cannot be read: that is noted
     * @param standard stands in then, so that the rest is read too
     */
    public <T> T read(Supplier<? extends T> part, T standard) {
        try {
            return part.get();
        } catch (Problem problem) {
            note(problem);
            return standard;
        }
    }

    /** Notes the fields of a problem; one that is about no field is thrown as it is. */
    public void note(Problem problem) {
        if (problem.errors().isEmpty()) throw problem;
        problem.errors().forEach(one -> add(one.field(), one.detail()));
    }

    /** @throws Problem with all that was noted, where something was */
    public void refuse() {
        if (!byField.isEmpty()) throw Problem.invalid(List.copyOf(byField.values()));
    }
}
