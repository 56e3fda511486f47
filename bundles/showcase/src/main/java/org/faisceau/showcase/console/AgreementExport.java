// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.AgreementParameters;
import org.faisceau.showcase.api.Agreements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the agreements of the list, as it is narrowed and sorted. */
@Component
public final class AgreementExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(AgreementExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("thing", "of", "owner", "person", "agreedOn", "note", "state", "withdrawnOn", "changed");
    private static final List<String> DAYS = List.of("agreedOn", "withdrawnOn", "changed");
    private final Agreements agreements;

    @Activate
    public AgreementExport(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String kind() {
        return "agreements";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("agreements.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("state") ? List.of("state", "withdrawnOn") : column.equals("person") ? List.of("person", "note") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(AgreementParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = AgreementParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return agreements.page(actor, wanted, AgreementParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(actor, TEXTS.in(locale), one));
    }

    private static List<String> row(Actor actor, Words words, Agreement one) {
        return List.of(one.title(), words.say("sort." + one.sort()), one.ownerName(), one.content().person(), one.content().agreedOn().toString(), one.content().note(), words.say(one.isGiven() ? "agreement.given" : "agreement.withdrawn"),
                Days.write(one.withdrawnOn()), Days.of(one.changedAt()).toString());
    }
}
