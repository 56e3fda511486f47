// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names themes for others. */
@Component
public final class ThemeWord implements Kind {
    private final Themes themes;

    @Activate
    public ThemeWord(@Reference Themes themes) {
        this.themes = themes;
    }

    @Override
    public String word() {
        return Theme.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return themes.list(actor).stream().filter(theme -> theme.id().equals(ref.id())).findFirst().map(theme -> theme.name(locale));
    }

    @Override
    public String address(Ref ref) {
        return "/needs?theme=" + ref.id();
    }

    /** In the order of the themes; retired ones are picked no more. */
    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        var folded = SortKey.of(text);
        return themes.list(actor).stream().filter(theme -> !theme.retired() && SortKey.of(theme.nameFr() + " " + theme.nameEn()).contains(folded))
                .limit(limit).map(theme -> new Ref(Theme.KIND, theme.id())).toList();
    }
}
