// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Words;

/**
 * What the page of an indication shows.
 *
 * @param part whose form came back with problems; empty for none
 * @param typed that form
 * @param earlier what the answer said before, the last first
 * @param beside what other modules did about the need
 */
record IndicationView(Casebook book, Indication indication, DossierNames names, May may, Optional<Side> side, String reader, String part, Form typed, List<Earlier> earlier, List<Beside.Line> beside) {
    /** What an answer said before, and who changed it when. */
    record Earlier(String text, String until) {}

    /** What this person may do. */
    record May(boolean claim, boolean counter, boolean give, boolean review, boolean readReview, boolean comment) {
        static May read(boolean readReview) {
            return new May(false, false, false, false, readReview, false);
        }
    }

    String address() {
        return book.dossier().address() + "/indications/" + indication.code();
    }

    Answer claim() {
        return book.answer(indication.code(), Answer.Part.CLAIM);
    }

    Answer counter() {
        return book.answer(indication.code(), Answer.Part.COUNTER);
    }

    List<Evidence> evidence() {
        return book.evidence(indication.code());
    }

    boolean mayTakeBack(Evidence piece) {
        return may.give && side.filter(piece.side()::equals).isPresent();
    }

    Form claimForm() {
        return part.equals("claim") ? typed : filled(claim());
    }

    Form counterForm() {
        return part.equals("counter") ? typed : filled(counter());
    }

    Form giveForm() {
        return part.equals("give") ? typed : Form.blank();
    }

    Form remarkForm() {
        return part.equals("remark") ? typed : Form.blank();
    }

    /** One's own position, to change it. */
    Form positionForm() {
        if (part.equals("position")) return typed;
        return book.positions(indication.code()).stream().filter(one -> one.actor().equals(reader)).findFirst()
                .map(one -> Form.blank().with("stance", one.stance().name()).with("grounds", one.text())).orElseGet(Form::blank);
    }

    List<Option> choices(Words words) {
        var codes = new ArrayList<>(indication.type() == Indication.AnswerType.YES_NO ? List.of("YES", "NO") : indication.options());
        if (indication.type() != Indication.AnswerType.CHOICES) codes.add("UNKNOWN");
        return codes.stream().map(code -> new Option(code, book.grid().option(code, words.locale()))).toList();
    }

    static List<Option> stances(Words words) {
        return Option.of(Position.Stance.class, one -> words.say("stance." + one));
    }

    static List<Option> strengths(Words words) {
        return Option.of(Evidence.Strength.class, one -> words.say("strength." + one));
    }

    /** True where only earlier versions of the grid had it: it is read, and written no more. */
    boolean isFormer() {
        return book.grid().find(indication.code()).isEmpty();
    }

    /** The neighbours in the grid, to walk it. */
    Optional<Indication> next() {
        if (isFormer()) return Optional.empty();
        int place = book.grid().indications().indexOf(indication);
        return book.grid().indications().stream().skip(place + 1L).findFirst();
    }

    Optional<Indication> previous() {
        int place = book.grid().indications().indexOf(indication);
        return place <= 0 ? Optional.empty() : Optional.of(book.grid().indications().get(place - 1));
    }

    static Form filled(Answer answer) {
        return Form.blank().with("value", answer.values()).with(answer.part() == Answer.Part.CLAIM ? "text" : "counter", answer.text()).with("version", String.valueOf(answer.version()));
    }
}
