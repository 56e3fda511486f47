// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;
import org.faisceau.sourcing.spi.Technique;

/**
 * A campaign led through a technique to its end: companies answer all they are asked, two people send each open form, those who lead take the
 * step that was taken least.
 */
final class Walk {
    private static final int MOVES = 120;
    private static final int SENDERS = 2;
    final Technique technique;
    final FakeDesk desk;
    final List<String> offences = new ArrayList<>();
    /** Everything that happened, to be compared. */
    final List<Object> trace = new ArrayList<>();
    /** The last sheet of each word, French and English. */
    final Map<String, List<Sheet>> papers = new LinkedHashMap<>();
    final Set<Question> questions = new LinkedHashSet<>();
    final Set<String> steps = new LinkedHashSet<>();
    private final List<State> states = new ArrayList<>();
    private final Duration limit;
    private final Samples samples;
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private int answered;
    private int turn;
    private Optional<Findings> last = Optional.empty();
    private Optional<String> refusal = Optional.empty();

    Walk(Technique technique, FakeDesk desk, Samples samples, Duration limit) {
        this.technique = technique;
        this.desk = desk;
        this.samples = samples;
        this.limit = limit;
    }

    static Walk of(Technique technique, FakeDesk desk, Samples samples, Duration limit) throws InterruptedException {
        var walk = new Walk(technique, desk, samples, limit);
        if (walk.begin()) walk.goOn();
        return walk;
    }

    /** Why it would not even begin, in its words. */
    Optional<String> refusal() {
        return refusal;
    }

    /** Each it was in. */
    List<State> states() {
        return List.copyOf(states);
    }

    boolean isOver() {
        return last.filter(Findings::isOver).isPresent();
    }

    boolean begin() throws InterruptedException {
        questions.addAll(technique.questions());
        var brief = samples.answer(technique.questions(), turn, 0);
        var refused = problems(technique.questions(), brief);
        if (!refused.isEmpty()) {
            refusal = Optional.of(refused);
            return false;
        }
        return call("begin", brief, () -> technique.begin(brief, desk));
    }

    private void goOn() throws InterruptedException {
        while (!isOver() && turn < MOVES && offences.isEmpty()) {
            turn++;
            if (!move()) return;
        }
        if (!isOver() && offences.isEmpty()) offences.add("is not over after " + MOVES + " moves; steps taken: " + uses);
    }

    private boolean move() throws InterruptedException {
        var state = last.orElseThrow().state();
        if (answered < desk.asked().size()) {
            var asked = desk.asked().get(answered);
            int sent = uses.merge("form " + answered, 1, Integer::sum);
            if (!asked.company().isEmpty() || sent >= SENDERS) answered++;
            questions.addAll(asked.questions());
            return advance(asked.questions(), asked.word(), asked.company(), asked.company().isEmpty() ? "sender-" + turn : "", state, uses.merge(asked.word(), 1, Integer::sum) - 1);
        }
        var open = last.orElseThrow().steps().stream().filter(step -> step.status() == Step.Status.OPEN && !step.questions().isEmpty()).min(Comparator.comparingInt(step -> uses.getOrDefault(step.word(), 0)));
        if (open.isEmpty()) {
            offences.add("is stuck: it is not over, and no step asks anything; steps: " + last.orElseThrow().steps().stream().map(step -> step.word() + " " + step.status()).toList());
            return false;
        }
        return advance(open.get().questions(), open.get().word(), "", "", state, uses.merge(open.get().word(), 1, Integer::sum) - 1);
    }

    private boolean advance(List<Question> asked, String word, String company, String sender, State state, int used) throws InterruptedException {
        var answers = samples.answer(asked, turn, used);
        var refused = problems(asked, answers);
        if (!refused.isEmpty()) {
            offences.add("step " + word + " cannot be answered: " + refused);
            return false;
        }
        return call(word, answers, () -> technique.advance(new Move(word, company, sender, answers), state, desk));
    }

    private static String problems(List<Question> asked, Brief answers) {
        var problems = new ArrayList<String>();
        asked.forEach(one -> one.problem(answers.answers().getOrDefault(one.key(), "")).ifPresent(why -> problems.add(one.key() + " " + why)));
        return String.join(", ", problems);
    }

    private boolean call(String word, Brief answers, Callable<Findings> work) throws InterruptedException {
        var texts = Texts.beside(technique.getClass());
        var outcome = Call.of(limit, () -> seen(work.call(), texts.in(Locale.FRENCH), texts.in(Locale.ENGLISH)));
        if (outcome.back().isEmpty()) {
            var said = outcome.declined().filter(one -> texts.in(Locale.FRENCH).has(one.key()) && texts.in(Locale.ENGLISH).has(one.key())).map(one -> texts.in(Locale.FRENCH).say(one.key(), one.values()));
            if (word.equals("begin") && said.isPresent()) refusal = said;
            else offences.add("step " + word + " " + outcome.problem());
            return false;
        }
        var findings = outcome.back().get();
        last = Optional.of(findings);
        states.add(findings.state());
        findings.steps().forEach(step -> {
            steps.add(step.word());
            questions.addAll(step.questions());
        });
        lost(word, answers);
        return true;
    }

    private Findings seen(Findings findings, Words french, Words english) {
        findings.artefacts().forEach(one -> papers.put(one.word(), List.of(one.content().apply(french), one.content().apply(english))));
        trace.add(List.of(findings.state(), findings.steps(), findings.isOver(), Map.copyOf(papers), desk.acts(), desk.asked()));
        return findings;
    }

    /** What was typed is to be found again: in the state, in what was said, or on a sheet. */
    private void lost(String word, Brief answers) {
        var everything = said(last.orElseThrow().state()) + desk.acts() + desk.asked() + papers.values() + desk.kept();
        answers.answers().forEach((key, text) -> {
            if (text.startsWith("typed ") && text.lines().map(String::strip).anyMatch(line -> !everything.contains(line))) offences.add("step " + word + " loses what was typed under " + key);
        });
    }

    private static String said(State state) {
        return String.join("\n", state.texts().values()) + String.join("\n", state.lists().values().stream().flatMap(List::stream).map(Walk::said).toList());
    }
}
