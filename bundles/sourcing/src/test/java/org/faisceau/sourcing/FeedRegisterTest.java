// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.spi.UnfitSetting;
import org.faisceau.sourcing.api.Feeds.Source;
import org.faisceau.sourcing.feed.FeedDoor;
import org.faisceau.sourcing.feed.Unreadable;
import org.faisceau.sourcing.spi.FeedItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedRegisterTest {
    private static final String ONE = "https://one.example/flux";
    private static final String OTHER = "https://other.example/flux";
    private final Map<String, String> web = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private OpenSourcing open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        web.put(ONE, "<rss><channel><title>Première</title><item><title>Sonde de Fuites</title><guid>1</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private FeedRegister allowing(String... addresses) {
        return new FeedRegister(open.store.store(), open.clock, new FeedSettings(List.of(addresses)), this::fetch);
    }

    private Optional<FeedDoor.Fetched> fetch(String address, String tag) throws Unreadable {
        tags.add(tag);
        if (web.getOrDefault(address, "").isEmpty() && web.containsKey(address)) throw new IllegalStateException("odd");
        return tag.equals("t") ? Optional.empty() : Optional.of(new FeedDoor.Fetched(FeedDoor.read(web.getOrDefault(address, "<html/>")), "t"));
    }

    private static List<String> titles(List<FeedItem> items) {
        return items.stream().map(FeedItem::title).toList();
    }

    @Test
    void readsNothingUntilAnAdministratorAllowsIt() {
        assertArrayEquals(new String[0], FeedSettings.Settings.class.getDeclaredMethods()[0].getDefaultValue() instanceof String[] none ? none : new String[] {"?"});
        allowing().readAll(() -> false);
        assertEquals(List.of(), tags);
    }

    @Test
    void keepsWhatAFeedSaysAndFindsItByItsWords() {
        var feeds = allowing(ONE);
        feeds.readAll(() -> false);
        assertEquals(List.of("Sonde de Fuites"), titles(feeds.items("fuîtes SONDE", 10)));
        assertEquals(List.of(), feeds.items("sonde pluie", 10));
        assertEquals("Première", feeds.items("", 10).get(0).feed());
    }

    @Test
    void readsTheOthersWhereOneMakesItStumble() {
        web.put(OTHER, "");
        var feeds = allowing(OTHER, ONE);
        feeds.readAll(() -> false);
        assertEquals(1, feeds.items("", 10).size());
        assertEquals("NO_FEED", feeds.all(OpenSourcing.MANAGER).get(0).problem());
    }

    @Test
    void readsAnUnchangedOneWithItsTag() {
        var feeds = allowing(ONE);
        feeds.readAll(() -> false);
        feeds.readAll(() -> false);
        assertEquals(List.of("", "t"), tags);
        assertEquals(1, feeds.items("", 10).size());
    }

    @Test
    void saysWhyOneWasNotReadAndReadsTheOthers() {
        var feeds = allowing(OTHER, ONE);
        feeds.readAll(() -> false);
        var all = feeds.all(open.buyer);
        assertEquals(List.of("NO_FEED", ""), all.stream().map(Source::problem).toList());
        assertEquals(List.of(0, 1), all.stream().map(Source::items).toList());
    }

    @Test
    void keepsWhatABrokenOneSaidBefore() {
        var feeds = allowing(ONE);
        feeds.readAll(() -> false);
        new FeedRegister(open.store.store(), open.clock, new FeedSettings(List.of(ONE)), (address, tag) -> Optional.of(new FeedDoor.Fetched(FeedDoor.read("<rss>"), ""))).readAll(() -> false);
        assertEquals(List.of("Sonde de Fuites"), titles(feeds.items("", 10)));
        assertEquals("NO_FEED", feeds.all(open.buyer).get(0).problem());
    }

    @Test
    void forgetsOneThatIsAllowedNoMore() {
        allowing(ONE).readAll(() -> false);
        assertEquals(List.of(), allowing(OTHER).items("", 10));
        allowing(OTHER).readAll(() -> false);
        assertEquals(List.of(), allowing(ONE).items("", 10));
    }

    @Test
    void keepsTheLatestOfAFeedThatNeverEnds() {
        for (int part = 0; part < 4; part++) {
            var items = new StringBuilder();
            for (int i = 0; i < 200; i++) items.append("<item><title>n").append(part * 200 + i).append("</title></item>");
            web.put(ONE, "<rss><channel>" + items + "</channel></rss>");
            new FeedRegister(open.store.store(), open.clock, new FeedSettings(List.of(ONE)), (address, tag) -> fetch(address, "")).readAll(() -> false);
        }
        assertEquals(FeedTable.KEPT_MOST, allowing(ONE).all(open.buyer).get(0).items());
    }

    @Test
    void takesADayAheadForTheDayItWasRead() {
        web.put(ONE, "<rss><channel><item><title>Salon</title><pubDate>Fri, 20 Nov 2199 08:00:00 GMT</pubDate></item></channel></rss>");
        var feeds = allowing(ONE);
        feeds.readAll(() -> false);
        assertEquals(Days.today(open.clock), feeds.items("", 1).get(0).day());
    }

    @Test
    void tellsCompaniesNothing() {
        var feeds = allowing(ONE);
        feeds.readAll(() -> false);
        assertTrue(feeds.all(open.seller).isEmpty() && feeds.latest(open.seller, 10).isEmpty());
        assertEquals(1, feeds.latest(open.observer, 10).size());
    }

    @Test
    void refusesAnAddressThatIsNone() {
        var settings = new FeedSettings(List.of());
        var odd = assertThrows(UnfitSetting.class, () -> settings.settingsGroup().check(Map.of("feeds", new String[] {ONE, "ftp://one.example/"})));
        assertTrue(odd.getMessage().contains("ftp://one.example/"), odd.getMessage());
    }
}
