// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Removals;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands public solutions to other Living-Labs, without their authors: what a visitor without account reads, and no person. One of theirs
 * becomes a draft of its company here that names where it is from; what is taken back there goes to the bin.
 */
@Component
public final class SolutionExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(SolutionExchange.class);
    private static final int PAGE = 200;
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionThemes themes;
    private final BorrowedSolutionRegister borrowed;
    private final Removals removals;

    @Activate
    public SolutionExchange(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionThemes themes, @Reference BorrowedSolutionRegister borrowed, @Reference Removals removals) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.themes = themes;
        this.borrowed = borrowed;
        this.removals = removals;
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
        var words = TEXTS.in(locale);
        if (field.equals("types")) return Stream.of(text.split(", ")).map(type -> words.has("exchange.type." + type) ? words.say("exchange.type." + type) : type).collect(Collectors.joining(", "));
        return field.equals("themes") ? String.join(", ", Stream.of(text.split(", ")).map(code -> themes.name(Actor.system(), code, locale)).toList()) : text;
    }

    @Override
    public List<Item> offered() {
        var others = borrowed.all();
        return Exchange.oldest(after -> {
            var page = solutions.page(Actor.nobody(), SolutionFilter.all(), SolutionOrder.TITLE, after, PAGE);
            var own = page.items().stream().filter(one -> !others.contains(one.id())).toList();
            var companies = organisations.findAll(Actor.system(), own.stream().map(Solution::organisation).distinct().toList());
            return new Slice<>(own.stream().map(one -> item(one.id(), one.content(), Optional.ofNullable(companies.get(one.organisation())))).toList(), page.next());
        });
    }

    private static Item item(String id, SolutionContent content, Optional<Organisation> company) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("company", company.map(Organisation::name).orElse(""));
        fields.put("siren", company.map(Organisation::siren).orElse(""));
        fields.put("pitch", content.pitch());
        fields.put("themes", String.join(", ", content.themes()));
        fields.put("types", String.join(", ", content.types().stream().sorted().map(InnovationType::name).toList()));
        fields.put("trl", content.trl() == 0 ? "" : String.valueOf(content.trl()));
        fields.put("territory", content.territory());
        fields.put("keywords", String.join(", ", content.keywords()));
        fields.put("sites", String.join("\n", content.sites()));
        fields.put("references", String.join("\n", content.references().stream().map(SolutionExchange::reference).toList()));
        fields.put("labels", String.join("\n", content.labels().stream().map(SolutionExchange::label).toList()));
        return new Item(id, content.title(), fields);
    }

    private static String reference(SolutionReference one) {
        return String.join(", ", Stream.of(one.buyer(), one.year() == 0 ? "" : String.valueOf(one.year()), one.contract()).filter(part -> !part.isEmpty()).toList());
    }

    private static String label(Label one) {
        return one.year() == 0 ? one.name() : one.name() + " " + one.year();
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return solutions.find(actor, id).map(SolutionExchange::here);
    }

    /** Whose it is stays here as it is. */
    private static Item here(Solution one) {
        return item(one.id(), one.content(), Optional.empty());
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        try {
            return item(received.id(), BorrowedSheet.content(received, themeCodes(), "", Optional.empty()), Optional.empty());
        } catch (IllegalArgumentException unreadable) {
            return received;
        }
    }

    private Set<String> themeCodes() {
        return Set.copyOf(themes.codes(Actor.system()));
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        try {
            return own.isPresent() ? bringUp(actor, received, from, own.get(), locale) : anew(actor, received, from, locale);
        } catch (IllegalArgumentException unreadable) {
            return unfit("exchange.unreadable", locale);
        }
    }

    /** Where it was taken over before and nobody noted it, or lies in the bin, it is there again as it was. An entry that its company wrote here stays. */
    private Taking anew(Actor actor, Item received, Origin from, Locale locale) {
        var known = borrowed.find(from.lab(), received.id());
        if (known.isPresent()) {
            borrowed.takeOut(actor, known.get().solution(), from.name());
            return new Taking.Taken(new Ref(Solution.KIND, known.get().solution()));
        }
        if (received.field("company").isBlank()) return unfit("exchange.noCompany", locale);
        var company = borrowed.company(actor, received.field("company"), received.field("siren"));
        if (company.isEmpty()) return unfit("exchange.noCompany", locale);
        var content = BorrowedSheet.content(received, themeCodes(), company.get(), Optional.empty());
        if (!solutions.faults(actor, content).isEmpty()) return unfit("exchange.unreadable", locale);
        if (solutions.titled(actor, company.get(), content.title()).isPresent()) return unfit("exchange.known", locale);
        return new Taking.Taken(borrowed.borrow(actor, content, from.lab(), from.name(), received.id()).ref());
    }

    private Taking bringUp(Actor actor, Item received, Origin from, Own own, Locale locale) {
        var before = solutions.find(actor, own.id());
        if (before.filter(one -> own.isStill(here(one))).isEmpty()) return new Taking.Lost();
        var content = BorrowedSheet.content(received, themeCodes(), "", before);
        return solutions.change(actor, before.get().id(), before.get().version(), content).fold(
                saved -> {
                    borrowed.bringUp(actor, saved.solution().id(), from.name());
                    return new Taking.Taken(saved.solution().ref());
                },
                invalid -> unfit("exchange.unreadable", locale), lost -> new Taking.Lost(), notNow -> new Taking.Lost(), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    /** One that was published here is withdrawn by a person. */
    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        var before = solutions.find(actor, own.id());
        if (before.filter(one -> own.isStill(here(one))).isEmpty()) return new Taking.Lost();
        borrowed.gone(actor, before.get().id());
        return removals.remove(actor, before.get().ref(), before.get().version(), locale).fold(
                removed -> new Taking.Taken(before.get().ref()), held -> new Taking.Unfit(TEXTS.in(locale).say("held.by", held.by())), published -> unfit("exchange.published", locale),
                lost -> new Taking.Lost(), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    private static Taking unfit(String key, Locale locale) {
        return new Taking.Unfit(TEXTS.in(locale).say(key));
    }
}
