// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;

/** Two themes alone. */
public final class FewThemes implements SolutionThemes {
    private static final Map<String, String> NAMES = Map.of("eau", "Eau", "sols", "Sols");

    @Override
    public String name(Actor actor, String code, Locale locale) {
        return NAMES.getOrDefault(code, code);
    }

    @Override
    public List<String> codes(Actor actor) {
        return List.of("eau", "sols");
    }

    @Override
    public Optional<String> code(Actor actor, String written) {
        return NAMES.entrySet().stream().filter(one -> one.getValue().equals(written)).map(Map.Entry::getKey).findFirst();
    }
}
