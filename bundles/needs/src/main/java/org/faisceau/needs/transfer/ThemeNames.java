// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;

/** Themes by their names in both languages: {@code Eau | Sols}. */
final class ThemeNames {
    private static final Pattern SPLIT = Pattern.compile("\\s*[|;,]\\s*");
    private final Map<String, String> ids = new HashMap<>();

    ThemeNames(List<Theme> themes) {
        for (var theme : themes) {
            ids.putIfAbsent(SortKey.of(theme.nameFr()), theme.id());
            ids.putIfAbsent(SortKey.of(theme.nameEn()), theme.id());
        }
        themes.forEach(theme -> ids.put(SortKey.of(theme.id()), theme.id()));
    }

    /** Identifiers; names that are no theme are left out, with a word. */
    List<String> read(String cell, Remarks remarks) {
        if (cell.isEmpty()) return List.of();
        var found = new LinkedHashSet<String>();
        var dropped = new ArrayList<String>();
        for (var name : SPLIT.split(cell)) {
            var id = ids.get(SortKey.of(name));
            if (id == null || found.size() >= Needs.THEMES_MAX) dropped.add(name);
            else found.add(id);
        }
        if (!dropped.isEmpty()) remarks.mend("line.themesDropped", dropped.size(), String.join(", ", dropped));
        return List.copyOf(found);
    }
}
