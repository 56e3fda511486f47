// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands public solutions to other Living-Labs, without their authors: what a visitor without account reads, and no person. */
@Component
public final class SolutionExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(SolutionExchange.class);
    private static final int PAGE = 200;
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public SolutionExchange(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        return field.equals("themes") ? String.join(", ", Stream.of(text.split(", ")).map(code -> themes.name(Actor.system(), code, locale)).toList()) : text;
    }

    @Override
    public List<Item> offered() {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var page = solutions.page(Actor.nobody(), SolutionFilter.all(), SolutionOrder.CHANGED, after, PAGE);
            page.items().forEach(one -> all.add(item(one)));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private Item item(Solution solution) {
        var content = solution.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("company", organisations.find(Actor.system(), content.organisation()).map(Organisation::name).orElse(""));
        fields.put("pitch", content.pitch());
        fields.put("themes", String.join(", ", content.themes()));
        fields.put("types", String.join(", ", content.types().stream().sorted().map(InnovationType::name).toList()));
        fields.put("trl", content.trl() == 0 ? "" : String.valueOf(content.trl()));
        fields.put("territory", content.territory());
        fields.put("keywords", String.join(", ", content.keywords()));
        fields.put("sites", String.join("\n", content.sites()));
        fields.put("references", String.join("\n", content.references().stream().map(SolutionExchange::reference).toList()));
        fields.put("labels", String.join("\n", content.labels().stream().map(SolutionExchange::label).toList()));
        return new Item(solution.id(), solution.title(), fields);
    }

    private static String reference(SolutionReference one) {
        return String.join(", ", Stream.of(one.buyer(), one.year() == 0 ? "" : String.valueOf(one.year()), one.contract()).filter(part -> !part.isEmpty()).toList());
    }

    private static String label(Label one) {
        return one.year() == 0 ? one.name() : one.name() + " " + one.year();
    }
}
