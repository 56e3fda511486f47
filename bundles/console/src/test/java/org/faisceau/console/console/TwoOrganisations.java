// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;

/** A directory of two. */
final class TwoOrganisations implements Kind {
    private static final Map<String, String> NAMES = Map.of("o-1", "Val-d’Ormeau", "o-2", "Val-Fictif");

    @Override
    public String word() {
        return "organisation";
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return Optional.ofNullable(NAMES.get(ref.id()));
    }

    @Override
    public String address(Ref ref) {
        return "/directory/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return NAMES.entrySet().stream().filter(it -> SortKey.of(it.getValue()).contains(SortKey.of(text))).map(it -> new Ref(word(), it.getKey()))
                .sorted(java.util.Comparator.comparing(Ref::id)).toList();
    }
}
