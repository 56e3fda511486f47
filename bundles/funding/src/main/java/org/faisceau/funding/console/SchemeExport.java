// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the catalogue of schemes with their sources. */
@Component
public final class SchemeExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(SchemeExport.class);
    private static final List<String> KEYS = List.of("scheme", "bearer", "who", "why", "how", "link", "grant", "advance", "validFrom", "validUntil", "source", "sourceDay", "confidence", "remark", "origin");
    private static final List<String> DAYS = List.of("validFrom", "validUntil", "sourceDay");
    private final Schemes schemes;
    private final Clock clock;

    @Activate
    public SchemeExport(@Reference Schemes schemes, @Reference Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "funding-schemes";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("schemes.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : key.equals("grant") || key.equals("advance") ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return SchemeFilter.NAMES;
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        return new Slice<>(SchemeFilter.of(name -> String.join(" ", filter.getOrDefault(name, List.of()))).list(schemes, locale, Days.today(clock)).stream().map(one -> row(locale, one)).toList(), "");
    }

    private static List<String> row(Locale locale, Scheme one) {
        return List.of(one.title(), one.bearer(), one.who(), one.why(), one.tracks().stream().map(track -> track.title().isEmpty() ? track.text() : track.title() + ": " + track.text()).collect(Collectors.joining("\n")), one.link(), ceiling(one, Sort.GRANT), ceiling(one, Sort.ADVANCE),
                Days.write(one.from()), Days.write(one.until()), one.source(), one.sourceDay().toString(), TEXTS.in(locale).say("confidence." + one.confidence()), one.remark(), TEXTS.in(locale).say(one.isOwn() ? "scheme.own" : "scheme.shipped"));
    }

    private static String ceiling(Scheme one, Sort sort) {
        return Optional.ofNullable(one.ceilings().get(sort)).map(euros -> euros.amount().toPlainString()).orElse("");
    }
}
