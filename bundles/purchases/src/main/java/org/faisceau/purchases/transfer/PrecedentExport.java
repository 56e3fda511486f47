// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Precedent;
import org.faisceau.purchases.api.Precedents;
import org.faisceau.purchases.api.Procedure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the contracts of other Living-Labs, as their list is narrowed. */
@Component
public final class PrecedentExport implements Exportable {
    private static final int PAGE_MOST = 200;
    private static final List<String> COLUMNS = List.of("title", "lab", "buyer", "buyerSiret", "holders", "notified", "amount", "procedure", "cpv", "number");
    private final Precedents precedents;

    @Activate
    public PrecedentExport(@Reference Precedents precedents) {
        this.precedents = precedents;
    }

    @Override
    public String kind() {
        return "precedents";
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(PrecedentExport.class).in(locale).say("precedents");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = Texts.beside(PrecedentExport.class).in(locale);
        return COLUMNS.stream().map(key -> new Column(key, words.say("precedent." + key), key.equals("amount") ? Type.NUMBER : key.equals("notified") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "precedent" -> List.of("title", "buyer", "buyerSiret", "cpv", "number");
            case "notifiedOn" -> List.of("notified");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return List.of("text");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        return precedents.page(actor, String.join(" ", filter.getOrDefault("text", List.of())), after, Math.min(limit, PAGE_MOST)).map(PrecedentExport::row);
    }

    private static List<String> row(Precedent one) {
        var content = one.content();
        return List.of(one.title(), one.labName(), content.buyer(), content.buyerSiret(), content.holders(), content.notifiedOn().map(LocalDate::toString).orElse(""),
                content.amount().map(euros -> euros.amount().toPlainString()).orElse(""), content.procedure().map(Procedure::official).orElse(""), content.cpv(), content.number());
    }
}
