// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names formats of gatherings for others. */
@Component
public final class FormatKind implements Kind {
    private final Formats formats;

    @Activate
    public FormatKind(@Reference Formats formats) {
        this.formats = formats;
    }

    @Override
    public String word() {
        return Format.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return formats.find(actor, ref.id()).map(kept -> kept.format().title().in(locale));
    }

    @Override
    public String address(Ref ref) {
        return "/gatherings/formats/" + ref.id();
    }

    /** By its name in either language. */
    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        var sought = SortKey.of(text);
        return formats.list(actor).stream().map(Formats.Kept::format).filter(one -> SortKey.of(one.title().fr()).contains(sought) || SortKey.of(one.title().in(Locale.ENGLISH)).contains(sought))
                .limit(limit).map(Format::ref).toList();
    }
}
