// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text words of title, summary or source, in any case; empty for all
 * @param kinds empty for all
 * @param themes codes; empty for all
 * @param steps empty for all; a work for every step is found by each
 * @param readers empty for all; a work for everybody is found by each
 * @param languages two letters each; empty for all
 * @param isDue those alone that somebody ought to look at again
 * @param isBroken those alone whose link leads nowhere; for who writes works
 */
public record WorkFilter(String text, Set<WorkKind> kinds, Set<String> themes, Set<Step> steps, Set<Reader> readers, Set<String> languages, boolean isDue, boolean isBroken) {
    public WorkFilter {
        kinds = Set.copyOf(kinds);
        themes = Set.copyOf(themes);
        steps = Set.copyOf(steps);
        readers = Set.copyOf(readers);
        languages = Set.copyOf(languages);
    }

    public static WorkFilter all() {
        return new WorkFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false);
    }

    public WorkFilter withText(String part) {
        return new WorkFilter(part, kinds, themes, steps, readers, languages, isDue, isBroken);
    }

    public WorkFilter withKinds(Set<WorkKind> some) {
        return new WorkFilter(text, some, themes, steps, readers, languages, isDue, isBroken);
    }

    public WorkFilter withThemes(Set<String> some) {
        return new WorkFilter(text, kinds, some, steps, readers, languages, isDue, isBroken);
    }

    public WorkFilter withSteps(Set<Step> some) {
        return new WorkFilter(text, kinds, themes, some, readers, languages, isDue, isBroken);
    }

    public WorkFilter withReaders(Set<Reader> some) {
        return new WorkFilter(text, kinds, themes, steps, some, languages, isDue, isBroken);
    }

    public WorkFilter withLanguages(Set<String> some) {
        return new WorkFilter(text, kinds, themes, steps, readers, some, isDue, isBroken);
    }

    public WorkFilter due() {
        return new WorkFilter(text, kinds, themes, steps, readers, languages, true, isBroken);
    }

    public WorkFilter broken() {
        return new WorkFilter(text, kinds, themes, steps, readers, languages, isDue, true);
    }
}
