// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.FeedbackFilter;
import org.faisceau.library.api.FeedbackOrder;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands feedback to other Living-Labs once who it is about agreed to its publication. What is quoted from something public is no Living-Lab's
 * own and stays. What is taken is quoted from the lab it came from.
 */
@Component
public final class FeedbackExchange implements Exchange {
    private static final Texts TEXTS = Texts.beside(FeedbackExchange.class);
    private static final int PAGE = 200;
    private final Feedbacks feedbacks;
    private final SolutionThemes themes;
    private final Clock clock;

    @Activate
    public FeedbackExchange(@Reference Feedbacks feedbacks, @Reference SolutionThemes themes, @Reference Clock clock) {
        this.feedbacks = feedbacks;
        this.themes = themes;
        this.clock = clock;
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
    public List<Item> offered() {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var page = feedbacks.page(Actor.system(), FeedbackFilter.all(), FeedbackOrder.TITLE, after, PAGE);
            page.items().stream().filter(one -> one.isShared() && one.agreedOn().isPresent() && !one.content().isQuoted()).forEach(one -> all.add(item(one)));
            after = page.next();
        } while (!after.isEmpty() && all.size() < OFFERED_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
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
    public Taking take(Actor actor, Item received, String from, String own, Locale locale) {
        if (!feedbacks.mayAdd(actor)) return new Taking.Refused();
        var content = content(received, from);
        if (content.isEmpty()) return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
        var before = own.isEmpty() ? Optional.<Feedback>empty() : feedbacks.find(actor, own);
        var written = before.map(one -> feedbacks.change(actor, own, one.version(), content.get())).orElseGet(() -> feedbacks.add(actor, content.get()));
        return written.fold(done -> new Taking.Taken(done.record().ref()), invalid -> unfit(locale), lost -> unfit(locale), refused -> new Taking.Refused(), unknown -> unfit(locale));
    }

    private static Taking unfit(Locale locale) {
        return new Taking.Unfit(TEXTS.in(locale).say("exchange.unreadable"));
    }

    /** Quoted from the lab it is of; a theme that this one has not is left out. */
    private Optional<Content> content(Item received, String from) {
        try {
            var amount = Optional.of(received.field("amount")).filter(text -> !text.isEmpty()).map(text -> Euros.of(new BigDecimal(text)));
            var month = Optional.of(received.field("month")).filter(text -> !text.isEmpty()).map(YearMonth::parse);
            var theme = themes.codes(Actor.system()).contains(received.field("theme")) ? received.field("theme") : "";
            return Optional.of(new Content(Sort.valueOf(received.field("sort")), received.title(), received.field("what"), received.field("result"), received.field("lessons"), amount, month, theme, "",
                    received.field("authority"), received.field("partners"), Optional.empty(), from, Optional.of(Days.today(clock))));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
