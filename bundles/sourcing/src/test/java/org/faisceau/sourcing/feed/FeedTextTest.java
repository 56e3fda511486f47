// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.sourcing.feed.Unreadable.Why;
import org.junit.jupiter.api.Test;

class FeedTextTest {
    private static Feed read(String text) throws Unreadable {
        return FeedText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Why refused(String text) {
        return assertThrows(Unreadable.class, () -> read(text)).why();
    }

    @Test
    void readsRss() throws Unreadable {
        var feed = read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>Revue fictive</title><link>https://revue.example/</link>
                <item><title>Une sonde &amp; un micro</title><link>https://revue.example/1</link><guid>urn:1</guid><pubDate>Fri, 20 Nov 2026 08:00:00 +0100</pubDate>
                <description>&lt;p&gt;Elle &lt;b&gt;entend&lt;/b&gt; une fuite.&lt;/p&gt;</description></item></channel></rss>""");
        assertEquals("Revue fictive", feed.title());
        assertEquals(new Feed.Item("urn:1", "Une sonde & un micro", "https://revue.example/1", "Elle entend une fuite.", Optional.of(LocalDate.of(2026, 11, 20))), feed.items().get(0));
    }

    @Test
    void readsAtomWithASummaryOfMarkup() throws Unreadable {
        var feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Flux fictif</title><entry><id>urn:2</id><title type="html">Ombrières</title>
                <link rel="enclosure" href="https://revue.example/2.mp3"/><link href="https://revue.example/2"/><updated>2026-11-19T10:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><title>pas celui-ci</title>De l’<i>ombre</i></div></content></entry></feed>""");
        assertEquals(new Feed.Item("urn:2", "Ombrières", "https://revue.example/2", "pas celui-ciDe l’ombre", Optional.of(LocalDate.of(2026, 11, 19))), feed.items().get(0));
    }

    @Test
    void readsRdfAndADayOfItsOwnFashion() throws Unreadable {
        var feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Vieux flux</title></channel>
                <item><title>Compost</title><link>https://revue.example/3</link><dc:date>2026-11-18</dc:date></item><item><title>Sans date</title><link>x</link><dc:date>hier</dc:date></item></rdf:RDF>""");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 18)), feed.items().get(0).day());
        assertEquals(new Feed.Item("Sans date", "Sans date", "", "", Optional.empty()), feed.items().get(1));
    }

    @Test
    void leavesOutScriptAndLinksThatAreNone() throws Unreadable {
        var item = read("<rss><channel><item><title>a</title><link>javascript:alert(1)</link><description>&lt;script&gt;alert(1)&lt;/script&gt;b &#x202E;c&amp;#8203;</description></item></channel></rss>").items().get(0);
        assertEquals("", item.link());
        assertFalse(item.summary().contains("alert") || item.summary().contains("\u202E"), item.summary());
    }

    @Test
    void readsTheSignsThatEditorsWriteByName() {
        assertEquals("L’eau et les déchets : œuvre, 5 < 6 &inconnu; &eacute;", PlainText.of("L&rsquo;eau et les d&eacute;chets&nbsp;: &oelig;uvre, 5 &lt; 6 &inconnu; &amp;eacute;", 100));
    }

    @Test
    void isNotHeldUpByScriptsThatNeverEnd() {
        for (var part : List.of("<script>", "<script \"", "<style></script", "</script      ", "<b ", "&#1")) assertTimeout(Duration.ofSeconds(2), () -> PlainText.of("word " + part.repeat(50_000 / part.length()), 100));
        assertEquals("one two", PlainText.of("one <STYLE>a{}</style > two <script>never", 100));
    }

    @Test
    void skipsADocumentType() throws Unreadable {
        var old = "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://nowhere.example/rss-0.91.dtd\">";
        assertEquals("old", read(old + "<rss version=\"0.91\"><channel><item><title>old</title></item></channel></rss>").items().get(0).title());
        assertEquals("well", read("<!DOCTYPE rss [<!ENTITY a \"ha\">]><rss><channel><item><title>well</title></item></channel></rss>").items().get(0).title());
    }

    @Test
    void expandsNoEntity() {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title></item></channel></rss>";
        assertEquals(Why.NO_FEED, refused(bomb));
    }

    @Test
    void readsNoFileOfThisMachine() {
        assertEquals(Why.NO_FEED, refused("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title></item></channel></rss>"));
    }

    @Test
    void refusesAPageABrokenFeedAndADeepOne() {
        assertEquals(Why.NO_FEED, refused("<!doctype html><html><body><p>Bonjour</body></html>"));
        assertEquals(Why.NO_FEED, refused("<rss><channel><item><title>cut"));
        assertEquals(Why.NO_FEED, refused(""));
        assertEquals(Why.NO_FEED, refused("<rss>" + "<a>".repeat(100_000)));
    }

    @Test
    void takesTheFirstOfEndlessItemsAndTheBeginningOfEndlessTexts() throws Unreadable {
        var feed = read("<rss><channel>" + ("<item><title>" + "long ".repeat(200) + "</title><description>" + "word ".repeat(2000) + "</description></item>").repeat(300) + "</channel></rss>");
        assertEquals(FeedText.ITEMS_MOST, feed.items().size());
        assertTrue(feed.items().get(0).title().length() <= 300 && feed.items().get(0).summary().length() <= 2000);
    }
}
