// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** What is asked for a draft, with what is there already. */
final class Sections {
    /** Subtypes of eForms: information, shortening of time limits (general, utilities, defence), voluntary consultation and information. */
    static final List<String> SUBTYPES = List.of("4", "7", "E1", "E2", "5", "8", "6", "9");
    /** Of authorities, then of entities that run a network. Source: eForms SDK, code list main-activity. */
    static final List<String> OF_AUTHORITIES = List.of("gen-pub", "env-pro", "hc-am", "econ-aff", "defence");
    static final List<String> OF_ENTITIES = List.of("water", "electricity", "gas-heat", "urttb");
    static final List<String> KEYS = all(State.empty(1)).stream().map(Question::key).toList();
    private static final int VALUE_MOST = 999_999_999;
    private static final int MONTHS_MOST = 240;

    private Sections() {}

    static List<Question> all(State state) {
        return Stream.of(choice("subtype", SUBTYPES).of("4"), Question.area("description").required(), choice("nature", List.of("services", "supplies", "works")).of("services"), Question.line("cpv"), Question.number("value", 0, VALUE_MOST),
                choice("activity", Stream.concat(OF_AUTHORITIES.stream(), OF_ENTITIES.stream()).toList()).of("gen-pub"), choice("innovation", List.of("none", "mar-nov", "prod-innov", "proc-innov", "rd-act", "organisation", "marketing")).of("none"),
                Question.day("launchOn").ahead().required(), Question.number("months", 1, MONTHS_MOST), Question.day("answersUntil").ahead(), Question.line("answersUrl"), Question.number("leastDays", 1, 365), Question.number("mostMonths", 1, 36), Question.line("siret"), Question.line("postcode"),
                Question.line("city"), Question.line("nuts"), Question.line("mail"), Question.line("phone"), Question.line("review"), Question.line("reviewCity"), Question.line("reviewSiret"), Question.line("reviewPostcode"), Question.line("reviewNuts"), Question.line("reviewMail"), Question.line("reviewPhone"))
                .map(one -> state.text(one.key()).isEmpty() ? one : one.of(state.text(one.key()))).toList();
    }

    private static Question choice(String key, List<String> words) {
        return Question.choice(key, words.stream().map(word -> new Question.Option(word, "")).toList()).required();
    }

    /** True for the subtypes that shorten time limits. */
    static boolean shortens(State state) {
        return List.of("7", "8", "9").contains(state.text("subtype"));
    }

    /** True where it shortens time limits and the days between which it does were said. */
    static boolean hasWindow(State state) {
        return shortens(state) && !state.text("leastDays").isEmpty() && !state.text("mostMonths").isEmpty();
    }

    /** Where companies answer, as an address on the web; empty where what was typed is none. */
    static String answersAt(State state) {
        return state.text("answersUrl").matches("https?://[^\\s]{3,300}") ? state.text("answersUrl") : "";
    }

    /** True where the notice speaks of lots; the others speak of parts. */
    static boolean hasLots(State state) {
        return shortens(state) || state.text("subtype").equals("E1");
    }

    /** True for the subtypes of entities that run a network. */
    static boolean isOfEntity(State state) {
        return List.of("5", "8").contains(state.text("subtype"));
    }

    /** As the notice says it: what is not of this sort of buyer gives way to the first of its list. */
    static String activity(State state) {
        var own = isOfEntity(state) ? OF_ENTITIES : OF_AUTHORITIES;
        return own.contains(state.text("activity")) ? state.text("activity") : own.get(0);
    }

    static boolean isVoluntary(State state) {
        return state.text("subtype").startsWith("E");
    }
}
