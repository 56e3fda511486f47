// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Receipts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports how all Living-Labs stand. */
@Component
public final class StandingExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(StandingExport.class);
    private static final List<String> KEYS = List.of("lab", "step", "charterEnd", "commitments", "events", "contracts", "supports", "changed");
    private static final List<String> DAYS = List.of("charterEnd", "changed");
    private final Receipts receipts;
    private final Kinds kinds;
    private final Fetching fetching;

    @Activate
    public StandingExport(@Reference Receipts receipts, @Reference Kinds kinds, @Reference Fetching fetching) {
        this.receipts = receipts;
        this.kinds = kinds;
        this.fetching = fetching;
    }

    @Override
    public String kind() {
        return "standings";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("overview.file");
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("text");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        // All at once, in the order of the list: there are as many Living-Labs as keys are trusted, and no more.
        if (!fetching.isLeading() || !after.isEmpty()) return new Slice<>(List.of(), "");
        return new Slice<>(Standing.all(actor, String.join(" ", filter.getOrDefault("text", List.of())), receipts, kinds, locale).stream().map(one -> List.of(one.received().title(), one.stepSaid(), one.charterEnd().map(LocalDate::toString).orElse(""), one.commitments(), one.events(), one.contracts(),
                one.supports(), Days.of(one.received().changedAt()).toString())).toList(), "");
    }
}
