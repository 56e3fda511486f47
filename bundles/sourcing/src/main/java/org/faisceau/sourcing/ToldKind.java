// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.messages.spi.WordedKind;
import org.faisceau.sourcing.PostTable.DueEntry;
import org.osgi.service.component.annotations.Component;

/** « The buyer tells your company something »: never declined, for all of a panel are told alike. */
@Component(service = MessageKind.class)
public final class ToldKind implements WordedKind {
    static final String WORD = "sourcing-told";
    private static final int MOST_WHOLE = 10;
    private static final int MOST_NAMED = 100;
    private static final Texts TEXTS = Texts.beside(ToldKind.class);

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public String key() {
        return "told";
    }

    @Override
    public Delivery usual() {
        return Delivery.AT_ONCE;
    }

    @Override
    public boolean mayBeDeclined() {
        return false;
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    /** That of the one entry, or how many there are. */
    static String title(Locale locale, List<DueEntry> entries) {
        return entries.size() == 1 ? entries.get(0).title() : TEXTS.in(locale).say("told.several", entries.size());
    }

    /** Entries in their own words; where there are very many, their titles alone. */
    static String body(Locale locale, List<DueEntry> entries) {
        if (entries.size() == 1) return entries.get(0).body();
        if (entries.size() <= MOST_WHOLE) return entries.stream().map(entry -> entry.title() + "\n" + entry.body()).collect(Collectors.joining("\n\n"));
        return entries.stream().limit(MOST_NAMED).map(entry -> "- " + entry.title()).collect(Collectors.joining("\n")) + "\n\n" + TEXTS.in(locale).say("told.inFull", entries.size());
    }

    @Override
    public List<String> names() {
        return List.of("campaign", "reference", "title", "body");
    }
}
