// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.showcase.api.SubscriberParameters;
import org.faisceau.showcase.api.Subscribers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the subscribers of the list, as it is narrowed and sorted: for managers. */
@Component
public final class SubscriberExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(SubscriberExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("mail", "state", "asked", "confirmed", "left", "how", "language");
    private static final List<String> DAYS = List.of("asked", "confirmed", "left");
    private final Subscribers subscribers;

    @Activate
    public SubscriberExport(@Reference Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public String kind() {
        return "subscribers";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("subscribers.file");
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(SubscriberParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = SubscriberParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return subscribers.page(actor, wanted, SubscriberParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(TEXTS.in(locale), one));
    }

    private static List<String> row(Words words, Subscriber one) {
        return List.of(one.mail(), words.say("subscriber.state." + one.state()), one.askedOn().toString(), Days.write(one.confirmedOn()), Days.write(one.leftOn()), one.how(), one.language());
    }
}
