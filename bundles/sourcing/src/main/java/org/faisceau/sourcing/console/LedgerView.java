// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Introduction;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Difference;
import org.faisceau.sourcing.api.Document;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Told;

/**
 * The ledger as the page shows it.
 *
 * @param told who was told each entry of the page; not of one that very many were told
 * @param unreached whom a message with an entry of the page was meant for that nobody read for
 * @param isWhole true where every company of the panel is asked for
 * @param page query of the page of entries, to which parameters may be added
 * @param residentsOnly what residents alone read
 * @param handing what is noted as handed out by letter
 * @param lacked what the company of that form lacks, to choose from
 * @param met introductions of the buyer to companies of the panel, outside the campaign
 * @param difference of the two companies of the form; empty where none are chosen
 */
record LedgerView(
        Casefile file, Names names, Through through, Slice<Entry> entries, Map<String, List<Told>> told, Map<String, List<String>> unreached, List<Standing> standings, boolean isWhole, String page, Optional<Difference> difference,
        List<Entry> residentsOnly, Ledger.Counts counts, List<Option> panel, Form pair, Form telling, Form handing, List<Option> lacked, List<Introduction> met, boolean mayTell) {
    private static final int SHOWN_MOST = 100;

    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address() + "/ledger";
    }

    /** All of a panel that is not very large, in its order; else those that miss most. */
    List<Standing> shownStandings() {
        if (isWhole || standings.size() <= SHOWN_MOST) return standings;
        return standings.stream().sorted(Comparator.comparingInt(Standing::missing).reversed()).limit(SHOWN_MOST).toList();
    }

    /** Where that entry says whom it was told. */
    String whom(Entry entry) {
        return address() + "?" + page + "told=" + entry.id();
    }

    /** Companies that lack something, by name: a letter can bring it to them. Of a very large panel those that the page shows, and who was asked for. */
    List<Option> toHand() {
        var shown = shownStandings().stream().filter(one -> one.missing() > 0).map(Standing::company);
        var asked = behind().stream().map(Standing::company).filter(company -> handing.has("handedTo", company));
        return names.options(Stream.concat(shown, asked).distinct().toList());
    }

    /** The panel, and who of it reads no message. */
    List<Option> toTell(Words words) {
        var unread = standings.stream().filter(one -> !one.isRead()).map(Standing::company).collect(Collectors.toSet());
        return panel.stream().map(one -> unread.contains(one.value()) ? new Option(one.value(), words.say("unread.option", one.label())) : one).toList();
    }

    /** Of those, that one of the page is still kept from. */
    List<String> missed(Entry entry) {
        return entry.reach() == Entry.Reach.ALL ? List.of() : unreached.getOrDefault(entry.id(), List.of());
    }

    String missedNames(Words words, Entry entry) {
        return Saying.companies(words, names, missed(entry));
    }

    String hand(String company) {
        return address() + "?hand=" + company + "#hand";
    }

    String letter(String company) {
        return "/print/" + LedgerLetter.KIND + "/" + campaign().id() + "." + company;
    }

    List<Standing> behind() {
        return standings.stream().filter(one -> one.missing() > 0).toList();
    }

    boolean isTellOpen() {
        return telling.hasProblems() || !telling.value("kind").isEmpty();
    }

    /** What the document of an entry is called. */
    String document(Entry entry) {
        return file.documents().stream().filter(one -> one.id().equals(entry.document())).map(Document::title).findFirst().orElse("—");
    }

    List<Option> documents() {
        return file.documents().stream().map(one -> new Option(one.id(), one.title())).toList();
    }
}
