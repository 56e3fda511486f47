// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.faisceau.sourcing.feed.Unreadable.Why;

/**
 * Reads RSS (0.91 to 2.0, 1.0 in RDF) and Atom, by the local names of their elements. A document type is not read: no entity is expanded,
 * nothing is fetched. Source: RSS 2.0 specification (rssboard.org), RFC 4287.
 */
final class FeedText {
    /** The first of them. */
    static final int ITEMS_MOST = 200;
    private static final int TITLE_MOST = 300;
    private static final int SUMMARY_MOST = 2000;
    private static final int DEPTH_MOST = 60;
    private static final int TEXT_MOST = 100_000;
    private final XMLStreamReader xml;
    private final List<Feed.Item> items = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> item = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isInItem;
    private String title = "";

    private FeedText(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Feed read(byte[] content) throws Unreadable {
        // The JDK's own, whatever lies about: its limits are known.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new FeedText(factory.createXMLStreamReader(new ByteArrayInputStream(content))).all();
        } catch (XMLStreamException broken) {
            throw new Unreadable(Why.NO_FEED, broken);
        }
    }

    private Feed all() throws XMLStreamException, Unreadable {
        // Old feeds begin with a document type: it is skipped, and an entity it declares is refused.
        while (xml.hasNext() && !xml.isStartElement()) xml.next();
        var root = xml.isStartElement() ? xml.getLocalName() : "";
        if (!List.of("rss", "RDF", "feed").contains(root)) throw new Unreadable(Why.NO_FEED, root);
        path.push(root);
        while (xml.hasNext() && !path.isEmpty() && items.size() < ITEMS_MOST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(xml.getText());
                default -> { }
            }
        }
        return new Feed(PlainText.of(title, TITLE_MOST), items);
    }

    private void take(String some) {
        if (text.length() < TEXT_MOST) text.append(some);
    }

    private void begin(String name) throws Unreadable {
        path.push(name);
        if (path.size() > DEPTH_MOST) throw new Unreadable(Why.NO_FEED, "too deep");
        if (!isInItem && (name.equals("item") || name.equals("entry"))) {
            isInItem = true;
            item.clear();
        }
        // What stands within a summary in XHTML is of its text.
        if (!item.containsKey("open") && isField(name)) text.setLength(0);
        if (name.equals("link") && isInItem) link();
        if (isInItem && (name.equals("summary") || name.equals("content"))) item.putIfAbsent("open", name);
    }

    private static boolean isField(String name) {
        return List.of("title", "link", "guid", "id", "description", "summary", "content", "encoded", "pubDate", "date", "published", "updated").contains(name);
    }

    /** Atom writes it as an attribute; the one without a relation, or the alternate, is the page. */
    private void link() {
        var to = Optional.ofNullable(xml.getAttributeValue(null, "href")).orElse("");
        var relation = Optional.ofNullable(xml.getAttributeValue(null, "rel")).orElse("alternate");
        if (!to.isEmpty() && relation.equals("alternate")) item.putIfAbsent("link", to);
    }

    private void end(String name) {
        path.pop();
        if (name.equals(item.get("open"))) item.remove("open");
        if (!isInItem) {
            if (name.equals("title") && title.isEmpty()) title = text.toString();
            return;
        }
        if (name.equals("item") || name.equals("entry")) {
            isInItem = false;
            Items.of(item, TITLE_MOST, SUMMARY_MOST).ifPresent(items::add);
            return;
        }
        if (!item.containsKey("open") && isField(name) && !text.toString().isBlank()) item.putIfAbsent(name, text.toString());
    }
}
