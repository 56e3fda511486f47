// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that may be about a need: what a dossier, a campaign, a contract or an introduction rests on does not go. */
@Component(service = NeedHolders.class)
public final class NeedHolders {
    @Reference
    private volatile List<RecordHolder> holders = List.of();

    /** With holders at hand, outside the framework. */
    NeedHolders over(List<RecordHolder> some) {
        holders = List.copyOf(some);
        return this;
    }

    /** Why it does not go, as a sentence in that language; empty where nothing is about it. Asked outside transactions. */
    Optional<String> why(Ref ref, Locale locale) {
        var all = holders.stream().flatMap(holder -> holder.holding(ref, locale).stream()).sorted().collect(Collectors.joining(", "));
        return Optional.of(all).filter(some -> !some.isEmpty()).map(held -> Texts.beside(NeedHolders.class).in(locale).say("held.by", held));
    }

    boolean hold(Ref ref) {
        return why(ref, Locale.FRENCH).isPresent();
    }
}
