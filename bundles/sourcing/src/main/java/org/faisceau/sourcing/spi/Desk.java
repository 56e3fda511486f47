// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Words;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All that a technique sees and does. What it does here happens once it came back with its findings, all of it or, where it throws, is
 * late or floods, none. What exceeds a bound is refused with an {@link IllegalArgumentException} at the call that does. For one call and its
 * thread.
 */
@ProviderType
public interface Desk {
    /** The most acts at one desk: each call of a method that does something. */
    int ACTS_MOST = 5000;
    /** The most characters of all acts at one desk together. */
    int TEXT_MOST = 20_000_000;
    /** The most characters of the {@link #kept() small store}, keys and values. */
    int KEPT_MOST = 6_000_000;
    /** The most characters of a title of what is told or asked. */
    int TITLE_MOST = 1000;
    /** The most characters of what is told, of what stands above questions, and of all that is asked at once. */
    int BODY_MOST = 1_000_000;

    /** In Paris. */
    LocalDate today();

    Instant now();

    Subject subject();

    /** Companies of the panel, by name. */
    List<Company> panel();

    /**
     * Published solutions that hold all of these words, or what means the same, best first. Who offers one has no part in it. While the index of
     * the search is not open yet, the call ends here, nothing of it happens, and who clicked reads to try again in a moment.
     *
     * @param limit 1 to 200
     */
    Known<Offer> solutions(String text, int limit);

    /**
     * Those of them that were published or changed on a day or later, the latest first.
     *
     * @param limit 1 to 200
     */
    Known<Offer> solutionsSince(String text, LocalDate day, int limit);

    /**
     * Published solutions that come near the campaign's need, best first, with their points and the words that answered; near its title where
     * it has no need, or the module of needs is stopped. Who offers one has no part in it. The index not being open yet
     * ends the call as in {@link #solutions}.
     *
     * @param words looked for besides, and counting more; may be empty
     * @param limit 1 to 200
     */
    Known<Near> matches(String words, int limit);

    /**
     * Contracts of any authority whose subject holds words of this text: most words first, then the latest.
     *
     * @param limit 1 to 200
     */
    Known<Awarded> contracts(String text, int limit);

    /**
     * What the campaign's buyer plans for a year, by the day of publication, abandoned ones left out, at most 1000.
     *
     * @param year 1900 to 2199
     */
    Known<Forecast> forecasts(int year);

    /** Feeds that an administrator allows, by their address; none where nobody allowed one. */
    List<Feed> feeds();

    /**
     * What those feeds said and that holds all of these words, the latest first. Read from what the host keeps: nothing is fetched now.
     *
     * @param limit 1 to 200
     */
    List<FeedItem> feedItems(String words, int limit);

    /** Documents of the campaign, oldest first. */
    List<Handout> documents();

    /** Titles of other needs and forecasts that resemble the campaign's by their words. */
    Known<String> family();

    /**
     * Tells companies something: a message now, and an entry of the ledger under this technique's name.
     *
     * @param companies identifiers of companies of the panel; empty for all
     */
    void tell(Set<String> companies, String title, String body);

    /** Tells all of the panel, and publishes it for everybody on the campaign's public page. */
    void publish(String title, String body);

    /**
     * Hands companies a document of the campaign: a message now, and an entry of the ledger.
     *
     * @param companies identifiers of companies of the panel; empty for all
     * @param document one of {@link #documents()}
     */
    void hand(Set<String> companies, String document, String title, String body);

    /** Notes in the ledger what companies were told by word of mouth. */
    void said(Set<String> companies, String title, String body);

    /**
     * Asks a company something on a page it opens by a link, without account; its answer comes as a {@link Move} of that word, and may be
     * given again until the day is over. Asked again under the same word, the new questions take the place of the old.
     *
     * @param word lower-case letters and dashes
     * @param lead what it reads above the questions
     * @param until last day for an answer
     */
    void ask(String company, String word, String title, String lead, List<Question> questions, LocalDate until);

    /**
     * Opens a form to everybody, without account, on a page that the campaign's public page names. What somebody sends comes as a {@link Move}
     * of that word with a {@link Move#sender() sender}, who is given a link to what {@link #reply} says. Opened again under the same word, the
     * new questions take the place of the old.
     *
     * @param word lower-case letters and dashes
     * @param lead what one reads above the questions
     * @param until last day it is taken
     */
    void open(String word, String title, String lead, List<Question> questions, LocalDate until);

    /** What a sender reads at their link from now on, in the place of what was there. */
    void reply(String sender, String text);

    /** Sends those who take part in the campaign, not companies, a message of the title and the lines of a sheet, in the language of each. */
    void report(Function<Words, Sheet> news);

    /**
     * Has something recorded as a draft in another module, in the name of who leads. Where that module is stopped, that person may not, or the
     * company is unknown, the page of the run says so and lets it be done later. Proposed again under the same word, nothing happens.
     */
    void propose(Proposal proposal);

    /** Other campaigns of the same buyer that run and in which this technique has begun and is not over: reference and title of each, by reference, at most 20. */
    List<String> elsewhere();

    /** A small store of this technique in this campaign, kept and purged with it. */
    Map<String, String> kept();

    /** Puts something there; an empty value takes it out. */
    void keep(String key, String value);
}
