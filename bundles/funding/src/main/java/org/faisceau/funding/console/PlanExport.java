// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the plans of the list, as it is narrowed and sorted. */
@Component
public final class PlanExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(PlanExport.class);
    private static final int PAGE_MOST = 200;
    private static final List<String> NUMBERS = List.of("spent", "found", "difference", "own", "grant", "advance", "partner");
    private static final List<String> KEYS = List.of("plan", "about", "day", "spent", "found", "difference", "own", "grant", "advance", "partner", "schemes", "note", "changed");
    private static final List<String> DAYS = List.of("day", "changed");
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;

    @Activate
    public PlanExport(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return "funding-plans";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("plans.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : NUMBERS.contains(key) ? Type.NUMBER : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("text", "about", "scheme", "sort");
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = new PlanFilter(first(filter, "text"), Subjects.ref(first(filter, "about")), first(filter, "scheme"));
        var page = plans.page(actor, wanted, PlanOrder.of(first(filter, "sort")), after, Math.min(limit, PAGE_MOST));
        var about = subjects.shown(actor, locale, page.items().stream().flatMap(one -> one.content().about().stream()).toList());
        var titles = new HashMap<String, String>();
        page.items().stream().flatMap(one -> one.content().resources().stream()).map(Plan.Resource::scheme).filter(id -> !id.isEmpty()).distinct().forEach(id -> titles.put(id, schemes.find(locale, id).map(Scheme::title).orElse(id)));
        return page.map(one -> row(one, one.content().about().map(about::get).map(Subjects.Shown::title).orElse(""), titles));
    }

    private static String first(Map<String, List<String>> filter, String name) {
        return Stream.concat(filter.getOrDefault(name, List.of()).stream(), Stream.of("")).findFirst().orElse("");
    }

    private static List<String> row(Plan one, String about, Map<String, String> titles) {
        var content = one.content();
        return List.of(one.title(), about, content.day().toString(), plain(content.spent()), plain(content.found()), plain(content.difference()), plain(content.found(Sort.OWN)),
                plain(content.found(Sort.GRANT)), plain(content.found(Sort.ADVANCE)), plain(content.found(Sort.PARTNER)),
                content.resources().stream().map(Plan.Resource::scheme).filter(id -> !id.isEmpty()).distinct().map(titles::get).collect(Collectors.joining(", ")), content.note(), Days.of(one.changedAt()).toString());
    }

    private static String plain(Euros amount) {
        return amount.amount().toPlainString();
    }
}
