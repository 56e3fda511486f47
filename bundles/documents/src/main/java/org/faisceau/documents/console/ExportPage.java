// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Exports.Source;
import org.faisceau.documents.api.Exports;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /export/needs?format=xlsx&…}: what the person's list shows, with the list's own filters, as a file; with {@code shown}, its columns alone. */
@Component
public final class ExportPage implements Page {
    private final Exports exports;
    private final Clock clock;

    @Activate
    public ExportPage(@Reference Exports exports, @Reference Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("export/{kind}");
    }

    @Override
    public Answer show(Visit visit) {
        var source = exports.source(visit.actor(), visit.locale(), visit.path("kind"));
        if (source.isEmpty()) return Answer.notFound();
        var words = visit.words(ExportPage.class);
        if (!source.get().allowed()) return Answer.refused(words.say("export.refused", source.get().title(), words.say("role." + source.get().role())));
        return format(visit.query("format")).map(format -> download(visit, source.get(), format))
                .orElseGet(() -> Answer.refused(words.say("export.unknownFormat", visit.query("format"))));
    }

    /** CSV where none is named; empty where it is another. */
    private static Optional<Format> format(String named) {
        return named.isEmpty() ? Optional.of(Format.CSV) : Arrays.stream(Format.values()).filter(one -> one.extension().equals(named)).findFirst();
    }

    private Answer download(Visit visit, Source source, Format format) {
        var name = source.fileName() + "-" + Days.today(clock) + "." + format.extension();
        var actor = visit.actor();
        var locale = visit.locale();
        var filter = filter(visit, source);
        var shown = Arrays.stream(visit.query("shown").split(",")).filter(key -> !key.isBlank()).toList();
        return Answer.download(name, format.mediaType(), out -> exports.write(actor, locale, source.kind(), filter, shown, format, out));
    }

    private static Map<String, List<String>> filter(Visit visit, Source source) {
        var filter = new HashMap<String, List<String>>();
        for (var name : source.filters()) if (!visit.queries(name).isEmpty()) filter.put(name, List.copyOf(visit.queries(name)));
        return filter;
    }
}
