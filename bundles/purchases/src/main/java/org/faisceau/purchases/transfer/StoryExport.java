// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.SuccessStory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the success stories that are shared, as their list is narrowed. */
@Component
public final class StoryExport implements Exportable {
    private static final int PAGE_MOST = 200;
    private static final List<String> COLUMNS = List.of("title", "buyer", "amount", "day", "purpose", "result");
    private final Aftermaths aftermaths;

    @Activate
    public StoryExport(@Reference Aftermaths aftermaths) {
        this.aftermaths = aftermaths;
    }

    @Override
    public String kind() {
        return "stories";
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(StoryExport.class).in(locale).say("stories");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = Texts.beside(StoryExport.class).in(locale);
        return COLUMNS.stream().map(key -> new Column(key, words.say("story." + key), key.equals("amount") ? Type.NUMBER : key.equals("day") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "story" -> List.of("title", "buyer");
            case "notified" -> List.of("day");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return ContractParameters.NAMES;
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        return aftermaths.stories(actor, ContractParameters.filter(name -> filter.getOrDefault(name, List.of())), after, Math.min(limit, PAGE_MOST)).map(StoryExport::row);
    }

    private static List<String> row(SuccessStory one) {
        return List.of(one.title(), one.buyerName(), one.amount().map(euros -> euros.amount().toPlainString()).orElse(""), one.day().map(Object::toString).orElse(""), one.purpose(), one.result());
    }
}
