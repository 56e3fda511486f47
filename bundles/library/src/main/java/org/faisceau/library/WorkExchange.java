// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work.Content;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkOrder;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands the good practice of this Living-Lab to others: shared resources that people here wrote. Those that came with the product are
 * everywhere. What is taken is not shared until somebody here says so.
 */
@Component
public final class WorkExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(WorkExchange.class);
    private static final int PAGE = 200;
    private final Works works;
    private final SolutionThemes themes;

    @Activate
    public WorkExchange(@Reference Works works, @Reference SolutionThemes themes) {
        this.works = works;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Work.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.practice");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        return switch (field) {
            case "theme" -> themes.name(Actor.system(), text, locale);
            case "kind" -> label(text, locale);
            case "step" -> word("step", text, locale);
            case "readers" -> Stream.of(text.split(",")).map(one -> word("reader", one, locale)).collect(Collectors.joining(", "));
            case "language" -> Locale.forLanguageTag(text).getDisplayLanguage(locale);
            default -> text;
        };
    }

    private static String word(String sort, String text, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + sort + "." + text) ? words.say("exchange." + sort + "." + text) : text;
    }

    /** Shared, it is read by people with an account here. */
    @Override
    public boolean isAskedFirst() {
        return true;
    }

    @Override
    public boolean mayAgree(Actor actor, String id) {
        return works.mayWrite(actor) && works.find(actor, id).isPresent();
    }

    @Override
    public List<Item> offered() {
        return Exchange.oldest(after -> {
            var page = works.page(Actor.system(), WorkFilter.all(), WorkOrder.TITLE, after, PAGE);
            return new Slice<>(page.items().stream().filter(one -> one.content().isShared() && !one.createdBy().equals(Actor.system().id())).map(WorkExchange::item).toList(), page.next());
        });
    }

    private static Item item(Work one) {
        var content = one.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", content.kind().name());
        fields.put("summary", content.summary());
        fields.put("body", content.body());
        fields.put("theme", content.theme());
        fields.put("step", content.step().map(Step::name).orElse(""));
        fields.put("readers", content.readers().stream().sorted().map(Reader::name).collect(Collectors.joining(",")));
        fields.put("language", content.language());
        fields.put("link", content.link());
        fields.put("source", content.source());
        return new Item(one.id(), one.title(), fields);
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return works.find(actor, id).map(WorkExchange::item);
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        var fields = new LinkedHashMap<>(received.fields());
        if (received.field("source").isEmpty()) fields.put("source", from.name());
        if (!themes.codes(Actor.system()).contains(received.field("theme"))) fields.remove("theme");
        return new Item(received.id(), received.title(), fields);
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!works.mayWrite(actor)) return new Taking.Refused();
        var before = own.flatMap(one -> works.find(actor, one.id()));
        var content = content(received, from.name(), before);
        if (content.isEmpty()) return unfit(locale);
        if (own.isPresent() && before.filter(one -> own.get().isStill(item(one))).isEmpty()) return new Taking.Lost();
        return taking(before.map(one -> works.change(actor, one.id(), one.version(), content.get())).orElseGet(() -> works.add(actor, content.get())), locale);
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        var before = works.find(actor, own.id());
        if (before.filter(one -> own.isStill(item(one))).isEmpty()) return new Taking.Lost();
        return taking(works.bin(actor, own.id(), before.get().version()), locale);
    }

    private static Taking taking(Written<Work> written, Locale locale) {
        return written.fold(done -> new Taking.Taken(done.record().ref()), invalid -> unfit(locale), lost -> new Taking.Lost(), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    private static Taking unfit(Locale locale) {
        return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
    }

    private Optional<Content> content(Item received, String from, Optional<Work> before) {
        try {
            var theme = themes.codes(Actor.system()).contains(received.field("theme")) ? received.field("theme") : "";
            var step = Optional.of(received.field("step")).filter(text -> !text.isEmpty()).map(Step::valueOf);
            Set<Reader> readers = Stream.of(received.field("readers").split(",")).filter(text -> !text.isEmpty()).map(Reader::valueOf).collect(Collectors.toSet());
            var source = received.field("source").isEmpty() ? from : received.field("source");
            return Optional.of(new Content(WorkKind.valueOf(received.field("kind")), received.title(), received.field("summary"), received.field("body"), theme, step, readers, received.field("language"),
                    received.field("link"), source, before.flatMap(one -> one.content().reviewOn()), before.map(one -> one.content().isShared()).orElse(false)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
