// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands this Living-Lab's own formats to others, and keeps theirs: those of the product are everywhere. */
@Component
public final class FormatExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(FormatExchange.class);
    private static final String JSON = "json";
    private final Formats formats;

    @Activate
    public FormatExchange(@Reference Formats formats) {
        this.formats = formats;
    }

    @Override
    public String kind() {
        return Format.KIND;
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
    public Shape shape(String field) {
        return field.equals(JSON) ? Shape.DATA : Shape.TEXT;
    }

    @Override
    public List<Item> offered() {
        return formats.list(Actor.system()).stream().filter(Formats.Kept::isOwn).map(kept -> item(kept.format())).sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private Item item(Format format) {
        return new Item(format.id(), format.title().in(Locale.FRENCH), Map.of("summary", format.summary().in(Locale.FRENCH), JSON, formats.write(format)));
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return formats.find(actor, id).map(kept -> item(kept.format()));
    }

    @Override
    public Optional<String> twin(Actor actor, Item received) {
        return formats.find(actor, received.id()).map(kept -> kept.format().id());
    }

    /** A format keeps its word; one of the product of that word is not touched. */
    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!formats.mayKeep(actor)) return new Taking.Refused();
        return formats.read(received.field(JSON)).fold(
                read -> read.format().id().equals(received.id()) ? keep(actor, read.format(), own, locale) : new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable", "id")),
                unfit -> new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable", unfit.path())));
    }

    private Taking keep(Actor actor, Format format, Optional<Own> own, Locale locale) {
        var before = formats.find(actor, format.id());
        if (before.filter(kept -> !kept.isOwn()).isPresent()) return new Taking.Unfit(TEXTS.in(locale).say("exchange.taken", format.id()));
        if (!isSeen(before, own)) return new Taking.Lost();
        return taking(formats.keep(actor, format, before.map(Formats.Kept::version).orElse(0)), format.id(), locale);
    }

    /** Nothing is there that somebody did not look at. */
    private boolean isSeen(Optional<Formats.Kept> before, Optional<Own> own) {
        return before.isEmpty() ? own.isEmpty() : own.filter(one -> one.id().equals(before.get().format().id()) && one.isStill(item(before.get().format()))).isPresent();
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        var before = formats.find(actor, own.id());
        if (!isSeen(before, Optional.of(own))) return new Taking.Lost();
        return formats.remove(actor, own.id(), before.get().version()).fold(
                done -> new Taking.Taken(before.get().format().ref()),
                invalid -> new Taking.Lost(),
                lost -> new Taking.Lost(),
                refused -> formats.mayKeep(actor) ? new Taking.Unfit(TEXTS.in(locale).say("exchange.used", own.id())) : new Taking.Refused(),
                unknown -> new Taking.Lost());
    }

    private static Taking taking(Formats.Keeping keeping, String id, Locale locale) {
        return keeping.fold(
                done -> new Taking.Taken(done.kept().format().ref()),
                invalid -> new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable", invalid.path())),
                lost -> new Taking.Lost(),
                refused -> new Taking.Unfit(TEXTS.in(locale).say("exchange.taken", id)),
                unknown -> new Taking.Unfit(TEXTS.in(locale).say("exchange.taken", id)));
    }
}
