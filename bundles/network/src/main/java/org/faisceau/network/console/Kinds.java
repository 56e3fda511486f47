// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What modules call their records and fields; the word itself where a module is stopped. */
@Component(service = Kinds.class)
public final class Kinds {
    private static final Texts TEXTS = Texts.beside(Kinds.class);
    @Reference
    private volatile List<Exchange> exchanges = List.of();

    /** With those of the framework, as they come and go. */
    public Kinds() {}

    Kinds(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    private Optional<Exchange> of(String kind) {
        return exchanges.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    boolean isRunning(String kind) {
        return of(kind).isPresent();
    }

    String title(String kind, Locale locale) {
        return of(kind).map(one -> one.title(locale)).orElseGet(() -> stopped(kind, locale));
    }

    /** What people call records whose module is stopped. */
    private static String stopped(String kind, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("part." + kind) ? words.say("part." + kind) : kind;
    }

    /** A field of a record as people read it. */
    record Fact(String name, String label, String text) {}

    /** All fields, in the order of their names. */
    List<Fact> facts(String kind, Item item, Locale locale) {
        return item.names().stream().map(name -> new Fact(name, label(kind, name, locale), said(kind, name, item.field(name), locale))).toList();
    }

    private String label(String kind, String name, Locale locale) {
        return of(kind).map(one -> one.label(name, locale)).orElse(name);
    }

    /** A field's text as people read it. */
    String said(String kind, String name, String text, Locale locale) {
        return text.isEmpty() ? "" : of(kind).map(one -> Shapes.said(one.shape(name), one.said(name, text, locale), locale)).orElse(text);
    }

    /** One field in which two versions differ. */
    record Difference(String label, String ours, String theirs) {}

    /** What differs, the title as {@code titleLabel} first. */
    List<Difference> differences(String kind, Item ours, Item theirs, String titleLabel, Locale locale) {
        var all = new ArrayList<Difference>();
        if (!ours.title().equals(theirs.title())) all.add(new Difference(titleLabel, ours.title(), theirs.title()));
        ours.differing(theirs).forEach(name -> all.add(new Difference(label(kind, name, locale), said(kind, name, ours.field(name), locale), said(kind, name, theirs.field(name), locale))));
        return all;
    }
}
