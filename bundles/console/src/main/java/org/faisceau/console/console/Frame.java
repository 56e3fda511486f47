// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer.Notice;
import org.faisceau.console.spi.Answer.Preview;
import org.faisceau.kernel.api.Words;

/**
 * What stands around a page.
 *
 * @param csrf the token of this page; empty where nobody is signed in
 * @param here the address to come back to
 * @param perspectives those offered; empty where there is no choice
 * @param removal address that removes the demonstration; empty for who may not, or where no page does it
 * @param today the day in words, above the dashboard alone
 * @param endsInSeconds when the sign-in ends if nothing more is asked; 0 where nobody is signed in
 * @param preview what others show of the page; empty where it is not meant for them
 * @param resent what is sent again in the other language; empty for a page that is only asked for again
 */
public record Frame(
        Words words,
        String title,
        String csrf,
        String lab,
        String version,
        boolean demonstration,
        String here,
        List<Group> menu,
        List<Crumb> crumbs,
        Optional<Person> person,
        List<Choice> perspectives,
        List<Said> notices,
        boolean searches,
        String removal,
        String today,
        long endsInSeconds,
        Optional<Preview> preview,
        Optional<Resent> resent) {

    /** A section of the menu. */
    public record Group(String key, List<Item> items) {}

    /** A line of the menu. */
    public record Item(String address, String icon, String label, boolean current) {}

    /** What lies above this page; no link where the address is empty. */
    public record Crumb(String label, String address) {}

    /**
     * Who is signed in.
     *
     * @param badges beside the name
     */
    public record Person(String name, String roleKey, List<News> badges) {
        public Person {
            badges = List.copyOf(badges);
        }
    }

    /** A badge as it is shown; a dot where there is news. */
    public record News(String icon, String address, String label, boolean fresh) {}

    /**
     * A notice as it is shown.
     *
     * @param undo what makes its button good; empty where there is none
     * @param undoSeconds how long the button is good
     */
    public record Said(Notice notice, String undo, long undoSeconds) {}

    /**
     * A form that came back with its problems: the other language is chosen by sending it again, so that nothing typed is lost.
     *
     * @param action where the choice of language takes it on
     * @param fields names and values as in a query: one field, so that no other of the page has its name
     */
    public record Resent(String action, String fields) {}

    /** A perspective. */
    public record Choice(String id, String name, boolean chosen) {}

    /** What is above every page: no menu, nobody, nothing said. */
    public static Frame bare(Words words, String title, String csrf, String lab, String version, boolean demonstration, String here) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, List.of(), List.of(), Optional.empty(), List.of(), List.of(), false, "", "", 0, Optional.empty(), Optional.empty());
    }

    public Frame with(List<Group> groups, List<Crumb> above, Optional<Person> who) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, groups, above, who, perspectives, notices, searches, removal, today, endsInSeconds, preview, resent);
    }

    public Frame saying(List<Said> said) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, perspectives, said, searches, removal, today, endsInSeconds, preview, resent);
    }

    public Frame choosing(List<Choice> choices, boolean search) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, choices, notices, search, removal, today, endsInSeconds, preview, resent);
    }

    public Frame removedAt(String address) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, perspectives, notices, searches, address, today, endsInSeconds, preview, resent);
    }

    public Frame on(String day) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, perspectives, notices, searches, removal, day, endsInSeconds, preview, resent);
    }

    public Frame endingIn(long seconds) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, perspectives, notices, searches, removal, today, seconds, preview, resent);
    }

    public Frame previewed(Optional<Preview> shown) {
        return new Frame(words, title, csrf, lab, version, demonstration, here, menu, crumbs, person, perspectives, notices, searches, removal, today, endsInSeconds, shown, resent);
    }

    /** Comes back there, and where it is a form that was refused, with what was typed. */
    public Frame answering(String address, Optional<Resent> typed) {
        return new Frame(words, title, csrf, lab, version, demonstration, address, menu, crumbs, person, perspectives, notices, searches, removal, today, endsInSeconds, preview, typed);
    }

    /** Which page of one's own account this is. */
    public Optional<AccountTab> accountTab() {
        return AccountTab.at(here);
    }

    /** Of the page: {@code fr} or {@code en}. */
    public String language() {
        return words.locale().getLanguage();
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** The language that one switches to. */
    public String otherLanguage() {
        return language().equals("en") ? "fr" : "en";
    }

    /** The name of the perspective chosen. */
    public String perspective() {
        return perspectives.stream().filter(Choice::chosen).map(Choice::name).findFirst().orElseGet(() -> say("perspective.all"));
    }

    /** True where no perspective is chosen. */
    public boolean showsAll() {
        return perspectives.stream().noneMatch(Choice::chosen);
    }
}
