// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something asked of a person.
 *
 * @param key letters, digits and dashes
 * @param label what is asked, where it is data; empty where the texts beside the technique say it
 * @param options of a choice, by their words
 * @param least of a number, most of a number or of a text's characters; of a day, 1 for today or later, -1 for today or earlier, 0 for any; of a file, 1 for a picture
 * @param value what is there already; may be empty
 */
public record Question(String key, Type type, String label, boolean isRequired, List<Option> options, int least, int most, String value) {
    /** The longest text. */
    public static final int TEXT_MAX = 8000;
    /** Nobody types it. */
    private static final String WORDED = "\u0001";
    private static final int AHEAD = 1;
    private static final int PICTURE = 1;
    private static final int BEHIND = -1;
    private static final int LINE_MAX = 500;
    private static final LocalTime FIRST_HOUR = LocalTime.of(8, 0);
    private static final int HALF_HOUR = 30;
    private static final int HALF_HOURS = 22;

    public Question {
        if (!key.matches("[a-z][A-Za-z0-9-]{0,60}")) throw new IllegalArgumentException("key: letters, digits and dashes, got " + key);
        options = List.copyOf(options);
    }

    /** What sort of answer it takes. */
    public enum Type {
        LINE,
        AREA,
        /** An area of which each line counts. */
        LINES,
        NUMBER,
        DAY,
        CHOICE,
        TICK,
        /** A file that becomes a document of the campaign; the answer is its {@link Handout#id}. Asked of those who lead alone. */
        FILE
    }

    /** @param label empty where the texts say it */
    public record Option(String word, String label) {}

    public static Question line(String key) {
        return new Question(key, Type.LINE, "", false, List.of(), 0, LINE_MAX, "");
    }

    public static Question area(String key) {
        return new Question(key, Type.AREA, "", false, List.of(), 0, TEXT_MAX, "");
    }

    public static Question lines(String key) {
        return new Question(key, Type.LINES, "", false, List.of(), 0, TEXT_MAX, "");
    }

    public static Question number(String key, int least, int most) {
        return new Question(key, Type.NUMBER, "", false, List.of(), least, most, "");
    }

    public static Question day(String key) {
        return new Question(key, Type.DAY, "", false, List.of(), 0, 0, "");
    }

    public static Question tick(String key) {
        return new Question(key, Type.TICK, "", false, List.of(), 0, 0, "");
    }

    public static Question file(String key) {
        return new Question(key, Type.FILE, "", false, List.of(), 0, LINE_MAX, "");
    }

    /** A {@link #file} that is a picture: JPEG, PNG or GIF, which the host makes sure of. */
    public static Question picture(String key) {
        return new Question(key, Type.FILE, "", false, List.of(), PICTURE, LINE_MAX, "");
    }

    public static Question choice(String key, List<Option> options) {
        return new Question(key, Type.CHOICE, "", false, options, 0, 0, "");
    }

    /** An hour of a day of work, every half hour from 08:00 to 18:30, as {@code 14:30}. */
    public static Question hour(String key) {
        return choice(key, Stream.iterate(FIRST_HOUR, time -> time.plusMinutes(HALF_HOUR)).limit(HALF_HOURS).map(time -> new Option(time.toString(), time.toString())).toList());
    }

    public Question required() {
        return new Question(key, type, label, true, options, least, most, value);
    }

    /** The same for a day that is today or later. */
    public Question ahead() {
        return new Question(key, type, label, isRequired, options, AHEAD, most, value);
    }

    /** The same for a day that is today or earlier. */
    public Question behind() {
        return new Question(key, type, label, isRequired, options, BEHIND, most, value);
    }

    public boolean isAhead() {
        return type == Type.DAY && least == AHEAD;
    }

    public boolean isBehind() {
        return type == Type.DAY && least == BEHIND;
    }

    public boolean isPicture() {
        return type == Type.FILE && least == PICTURE;
    }

    /** The same for a shorter text. */
    public Question atMost(int characters) {
        return new Question(key, type, label, isRequired, options, least, characters, value);
    }

    /** Labelled by a text beside the technique, in the language of who reads: where one key is asked by several forms. */
    public Question worded(String textKey) {
        return labelled(WORDED + textKey);
    }

    /** The key of {@link #worded}; empty where it was labelled otherwise. */
    public Optional<String> wordedBy() {
        return label.startsWith(WORDED) ? Optional.of(label.substring(WORDED.length())) : Optional.empty();
    }

    /** Labelled by data, such as what a buyer typed: it reads the same in both languages. */
    public Question labelled(String text) {
        return new Question(key, type, text, isRequired, options, least, most, value);
    }

    public Question of(String given) {
        return new Question(key, type, label, isRequired, options, least, most, given);
    }

    /** What is wrong with an answer: {@code required}, {@code tooLong}, {@code notANumber}, {@code notADay} or {@code unknownChoice}; empty where nothing is. */
    public Optional<String> problem(String answer) {
        return Answers.problem(this, answer);
    }

    /** The same, and {@code dayOver} or {@code dayToCome} for a day on the wrong side of that one. */
    public Optional<String> problem(String answer, LocalDate today) {
        return problem(answer).or(() -> Answers.problem(this, answer, today));
    }
}
