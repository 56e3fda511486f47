// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * What is looked for.
 *
 * @param text words of title, what was done, result or authority; empty for all
 * @param sorts empty for all
 * @param themes codes; empty for all
 * @param about what it can be traced to; empty for all
 */
public record FeedbackFilter(String text, Set<Feedback.Sort> sorts, Set<String> themes, Optional<Ref> about) {
    public FeedbackFilter {
        sorts = Set.copyOf(sorts);
        themes = Set.copyOf(themes);
    }

    public static FeedbackFilter all() {
        return new FeedbackFilter("", Set.of(), Set.of(), Optional.empty());
    }

    public FeedbackFilter withText(String part) {
        return new FeedbackFilter(part, sorts, themes, about);
    }

    public FeedbackFilter withSorts(Set<Feedback.Sort> some) {
        return new FeedbackFilter(text, some, themes, about);
    }

    public FeedbackFilter withThemes(Set<String> some) {
        return new FeedbackFilter(text, sorts, some, about);
    }

    public FeedbackFilter about(Ref ref) {
        return new FeedbackFilter(text, sorts, themes, Optional.of(ref));
    }
}
