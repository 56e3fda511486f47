// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * What is looked for.
 *
 * @param text words of title, summary, bearer or partners, in any case; empty for all
 * @param stages empty for all
 * @param themes codes; empty for all
 * @param organisation bearer or partner; empty for all
 * @param about those alone that are tied to this need or solution; one of another kind is tied to none
 */
public record ProjectFilter(String text, Set<Stage> stages, Set<String> themes, String organisation, Optional<Ref> about) {
    public ProjectFilter {
        stages = Set.copyOf(stages);
        themes = Set.copyOf(themes);
    }

    public static ProjectFilter all() {
        return new ProjectFilter("", Set.of(), Set.of(), "", Optional.empty());
    }

    public ProjectFilter withText(String part) {
        return new ProjectFilter(part, stages, themes, organisation, about);
    }

    public ProjectFilter withStages(Set<Stage> some) {
        return new ProjectFilter(text, some, themes, organisation, about);
    }

    public ProjectFilter of(String someOrganisation) {
        return new ProjectFilter(text, stages, themes, someOrganisation, about);
    }

    public ProjectFilter about(Ref ref) {
        return new ProjectFilter(text, stages, themes, organisation, Optional.of(ref));
    }
}
