// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands public needs to other Living-Labs: what a visitor without account reads, and nothing else. */
@Component
public final class NeedExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(NeedExchange.class);
    private static final int PAGE = 200;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public NeedExchange(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Need.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("needs.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        var words = TEXTS.in(locale);
        if (field.equals("themes")) return String.join(", ", Stream.of(text.split(", ")).map(code -> theme(code, locale)).toList());
        return (field.equals("kind") || field.equals("state")) && words.has("exchange." + text) ? words.say("exchange." + text) : text;
    }

    @Override
    public List<Item> offered() {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var page = needs.page(Actor.nobody(), NeedFilter.all(), NeedOrder.CHANGED, after, PAGE);
            page.items().forEach(need -> all.add(item(need)));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private Item item(Need need) {
        var content = need.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("reference", need.reference());
        fields.put("kind", content.kind().name());
        fields.put("state", need.state().name());
        fields.put("organisation", organisation(content));
        fields.put("objectives", content.description().objectives());
        fields.put("expectedResults", content.description().expectedResults());
        fields.put("functions", content.description().functions());
        fields.put("themes", String.join(", ", content.themes()));
        fields.put("cpv", String.join(", ", content.cpv()));
        fields.put("territory", content.territory());
        fields.put("amountLeast", content.amount().least().map(euros -> euros.amount().toPlainString()).orElse(""));
        fields.put("amountMost", content.amount().most().map(euros -> euros.amount().toPlainString()).orElse(""));
        fields.put("publicationOn", day(content.publicationOn()));
        fields.put("startsOn", day(content.startsOn()));
        fields.put("deadline", day(content.deadline()));
        fields.put("procedure", content.procedure());
        fields.put("link", content.link());
        return new Item(need.id(), need.title(), Map.copyOf(fields));
    }

    private String theme(String code, Locale locale) {
        return themes.list(Actor.nobody()).stream().filter(theme -> theme.id().equals(code)).map(theme -> theme.name(locale)).findFirst().orElse(code);
    }

    private String organisation(Content content) {
        return content.organisation().isEmpty() ? "" : organisations.find(Actor.system(), content.organisation()).map(Organisation::name).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
