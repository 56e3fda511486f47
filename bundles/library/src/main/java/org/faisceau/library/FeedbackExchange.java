// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands feedback to other Living-Labs once who it is about agreed to its publication. What is quoted from something public, or
 * was taken from another, is not this Living-Lab's own and stays. What is taken, in place of what is here as well, names the lab it came from and waits for
 * an agreement here; what was taken before that was kept does so when it is next brought up to date.
 */
@Component
public final class FeedbackExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(FeedbackExchange.class);
    private static final int PAGE = 200;
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;

    @Activate
    public FeedbackExchange(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes) {
        this.feedbacks = feedbacks;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Feedback.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("feedback.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public String said(String field, String text, Locale locale) {
        if (field.equals("sort")) return label(text, locale);
        return field.equals("theme") ? themes.name(Actor.system(), text, locale) : text;
    }

    @Override
    public Shape shape(String field) {
        return field.equals("amount") ? Shape.EUROS : field.equals("month") ? Shape.MONTH : Shape.TEXT;
    }

    @Override
    public List<Item> offered() {
        return Exchange.oldest(after -> {
            var page = feedbacks.page(Actor.system(), FeedbackFilter.all(), FeedbackOrder.TITLE, after, PAGE);
            return new Slice<>(page.items().stream().filter(one -> one.isShared() && one.agreedOn().isPresent() && !one.content().isQuoted() && one.takenFrom().isEmpty()).map(FeedbackExchange::item).toList(), page.next());
        });
    }

    private static Item item(Feedback one) {
        var content = one.content();
        var fields = new LinkedHashMap<String, String>();
        fields.put("sort", content.sort().name());
        fields.put("what", content.what());
        fields.put("result", content.result());
        fields.put("lessons", content.lessons());
        fields.put("amount", content.amount().map(euros -> euros.amount().toPlainString()).orElse(""));
        fields.put("month", content.month().map(YearMonth::toString).orElse(""));
        fields.put("theme", content.theme());
        fields.put("authority", content.authorityName());
        fields.put("partners", content.partners());
        return new Item(one.id(), one.title(), fields);
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return feedbacks.find(actor, id).map(FeedbackExchange::item);
    }

    @Override
    public Item asTaken(Item received, Origin from) {
        var fields = new LinkedHashMap<>(received.fields());
        if (!themes.codes(Actor.system()).contains(received.field("theme"))) fields.remove("theme");
        return new Item(received.id(), received.title(), fields);
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!feedbacks.mayAdd(actor)) return new Taking.Refused();
        var before = own.flatMap(one -> feedbacks.find(actor, one.id()));
        var content = content(received, before);
        if (content.isEmpty()) return unfit(locale);
        if (own.isPresent() && before.filter(one -> own.get().isStill(item(one))).isEmpty()) return new Taking.Lost();
        return taking(before.map(one -> feedbacks.takeOver(actor, one.id(), one.version(), content.get(), from.name())).orElseGet(() -> feedbacks.take(actor, content.get(), from.name())), locale);
    }

    @Override
    public Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        var before = feedbacks.find(actor, own.id());
        if (before.filter(one -> own.isStill(item(one))).isEmpty()) return new Taking.Lost();
        return taking(feedbacks.bin(actor, own.id(), before.get().version()), locale);
    }

    private static Taking taking(Written<Feedback> written, Locale locale) {
        return written.fold(done -> new Taking.Taken(done.record().ref()), invalid -> unfit(locale), lost -> new Taking.Lost(), refused -> new Taking.Refused(), unknown -> new Taking.Lost());
    }

    private static Taking unfit(Locale locale) {
        return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
    }

    /** A theme that this lab has not is left out; less than nothing is no amount. What people here tied it to stays. */
    private Optional<Content> content(Item received, Optional<Feedback> before) {
        try {
            var amount = Optional.of(received.field("amount")).filter(text -> !text.isEmpty()).map(text -> Euros.of(new BigDecimal(text)));
            if (amount.filter(euros -> euros.cents() < 0).isPresent()) return Optional.empty();
            var month = Optional.of(received.field("month")).filter(text -> !text.isEmpty()).map(YearMonth::parse);
            var theme = themes.codes(Actor.system()).contains(received.field("theme")) ? received.field("theme") : "";
            var authority = before.map(Feedback::content).filter(one -> one.authorityName().equals(received.field("authority"))).map(Content::authority).orElse("");
            return Optional.of(new Content(Sort.valueOf(received.field("sort")), received.title(), received.field("what"), received.field("result"), received.field("lessons"), amount, month, theme, authority,
                    received.field("authority"), received.field("partners"), before.flatMap(one -> one.content().about()), "", Optional.empty()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
