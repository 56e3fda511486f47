// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that may point to a record of the directory. A bundle that is stopped is asked again before the bin ends the record. */
@Component(service = RecordHolders.class)
public final class RecordHolders {
    @Reference
    private volatile List<RecordHolder> holders = List.of();

    /** Why it is not ended, as a sentence in that language; empty where nothing points to it. */
    Optional<String> why(Ref ref, Locale locale) {
        return holding(ref, locale).map(held -> Texts.beside(RecordHolders.class).in(locale).say("held.by", held));
    }

    RecordHolders over(List<RecordHolder> some) {
        holders = some;
        return this;
    }

    /** What points to it, part by part; empty for nothing. */
    Optional<String> holding(Ref ref, Locale locale) {
        var all = holders.stream().flatMap(holder -> holder.holding(ref, locale).stream()).sorted().collect(Collectors.joining(", "));
        return Optional.of(all).filter(some -> !some.isEmpty());
    }
}
