// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.needs.api.Borrowed;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands public needs to other Living-Labs: what a visitor without account reads, and nothing else. One of theirs becomes a draft here, of
 * their Living-Lab's organisation and not of a buyer of this territory, that names where it is from; what is taken back there goes to the bin.
 */
@Component
public final class NeedExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(NeedExchange.class);
    private static final int PAGE = 200;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final BorrowedRegister borrowed;

    @Activate
    public NeedExchange(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference BorrowedRegister borrowed) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.borrowed = borrowed;
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
        if (field.equals("themes")) return themes(text, locale);
        return (field.equals("kind") || field.equals("state")) && words.has("exchange." + text) ? words.say("exchange." + text) : text;
    }

    @Override
    public Shape shape(String field) {
        if (field.startsWith("amount")) return Shape.EUROS;
        return field.endsWith("On") || field.equals("deadline") ? Shape.DAY : Shape.TEXT;
    }

    @Override
    public List<Item> offered() {
        var others = borrowed.all();
        return Exchange.oldest(after -> {
            var page = needs.page(Actor.nobody(), NeedFilter.all(), NeedOrder.TITLE, after, PAGE);
            var own = page.items().stream().filter(need -> !others.contains(need.id())).toList();
            var buyers = organisations.findAll(Actor.system(), own.stream().map(need -> need.content().organisation()).filter(id -> !id.isEmpty()).distinct().toList());
            return new Slice<>(own.stream().map(need -> item(need, Optional.ofNullable(buyers.get(need.content().organisation())).map(Organisation::name).orElse(""))).toList(), page.next());
        });
    }

    private Item item(Need need, String buyer) {
        var content = need.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("reference", need.reference());
        fields.put("kind", content.kind().name());
        fields.put("state", need.state().name());
        fields.put("organisation", buyer);
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

    private String themes(String codes, Locale locale) {
        var names = themes.list(Actor.nobody()).stream().collect(Collectors.toMap(Theme::id, theme -> theme.name(locale)));
        return Stream.of(codes.split(", ")).map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return needs.find(actor, id).map(this::here);
    }

    private Item here(Need need) {
        return BorrowedItem.here(item(need, ""), themeIds());
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        return BorrowedItem.here(received, themeIds());
    }

    private Set<String> themeIds() {
        return themes.list(Actor.system()).stream().map(Theme::id).collect(Collectors.toSet());
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!actor.is(Role.MANAGER)) return new Taking.Refused();
        try {
            return own.isPresent() ? bringUp(actor, received, from, own.get(), locale) : anew(actor, received, from, locale);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return unfit("exchange.unreadable", locale);
        }
    }

    /** Where it was taken over before and nobody noted it, or lies in the bin, it is there again as it was. */
    private Taking anew(Actor actor, Item received, Origin from, Locale locale) {
        var known = borrowed.find(from.lab(), received.id());
        if (known.isPresent()) {
            borrowed.takeOut(actor, known.get().need());
            borrowed.bringUp(actor, there(known.get().need(), received, from));
            return new Taking.Taken(new Ref(Need.KIND, known.get().need()));
        }
        var organisation = borrowed.organisation(actor, from.lab(), from.name());
        if (organisation.isEmpty()) return unfit("exchange.noLab", locale);
        var content = BorrowedItem.content(received, themeIds(), organisation.get(), Optional.empty());
        if (!needs.faults(actor, content).isEmpty()) return unfit("exchange.unreadable", locale);
        return new Taking.Taken(borrowed.borrow(actor, content, there("", received, from)).ref());
    }

    private static Borrowed there(String need, Item received, Origin from) {
        return new Borrowed(need, from.lab(), from.name(), received.id(), received.field("organisation"), received.field("reference"), Instant.EPOCH, Optional.empty());
    }

    private Taking bringUp(Actor actor, Item received, Origin from, Own own, Locale locale) {
        var before = needs.find(actor, own.id());
        if (before.filter(one -> own.isStill(here(one))).isEmpty()) return new Taking.Lost();
        if (!before.get().state().isOpen()) return unfit("exchange.over", locale);
        return needs.change(actor, own.id(), before.get().version(), BorrowedItem.content(received, themeIds(), "", before)).fold(
                done -> {
                    borrowed.bringUp(actor, there(own.id(), received, from));
                    return new Taking.Taken(done.need().ref());
                },
                lost -> new Taking.Lost(), invalid -> unfit("exchange.unreadable", locale), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    /** One that people here read already is theirs to end. */
    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        var before = needs.find(actor, own.id());
        if (before.filter(one -> own.isStill(here(one))).isEmpty()) return new Taking.Lost();
        borrowed.gone(actor, own.id());
        return needs.bin(actor, own.id(), before.get().version()).fold(
                done -> new Taking.Taken(done.need().ref()), lost -> new Taking.Lost(), invalid -> unfit("exchange.inUse", locale), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    private static Taking unfit(String key, Locale locale) {
        return new Taking.Unfit(TEXTS.in(locale).say(key));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
