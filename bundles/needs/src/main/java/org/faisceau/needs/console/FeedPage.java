// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public needs that changed last, as an Atom feed (RFC 4287) in French or the visitor's language. */
@Component
public final class FeedPage implements Page {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEED_ID = "urn:faisceau:public-needs";
    private static final int ENTRIES = 50;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public FeedPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("feed.atom").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var filter = NeedFilter.all().withStates(Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED));
        var latest = needs.page(Actor.nobody(), filter, NeedOrder.CHANGED, "", ENTRIES).items();
        var lines = new NeedNames(organisations, themes, Actor.nobody(), visit.locale()).lines(latest);
        var updated = latest.stream().map(need -> need.changedAt()).findFirst().orElseGet(clock::instant);
        var words = visit.words(FeedPage.class);
        return Answer.download("feed.atom", "application/atom+xml; charset=utf-8", out -> write(out, words, visit.origin(), updated, lines));
    }

    private static void write(OutputStream out, Words words, String origin, Instant updated, List<NeedLine> lines) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.locale().getLanguage().equals("en") ? Locale.ENGLISH.getLanguage() : Locale.FRENCH.getLanguage());
            element(xml, "id", FEED_ID);
            element(xml, "title", words.say("public.title"));
            element(xml, "updated", moment(updated));
            link(xml, "self", origin + "/feed.atom");
            link(xml, "alternate", origin + "/public/needs");
            for (var line : lines) entry(xml, words, origin, line);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException("writing the feed", broken);
        }
    }

    private static void entry(XMLStreamWriter xml, Words words, String origin, NeedLine line) throws XMLStreamException {
        var need = line.need();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + need.id());
        element(xml, "title", seen(need.title()));
        element(xml, "updated", moment(need.changedAt()));
        xml.writeStartElement("author");
        element(xml, "name", seen(line.organisation()));
        xml.writeEndElement();
        link(xml, "alternate", origin + "/public/needs/" + need.id());
        for (var theme : line.themes()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", seen(theme));
        }
        var deadline = need.content().deadline().map(day -> words.say("feed.deadline", words.day(day)) + "\n\n").orElse("");
        element(xml, "summary", deadline + seen(need.content().description().objectives()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    /** Without what XML 1.0 cannot hold. */
    private static String seen(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
