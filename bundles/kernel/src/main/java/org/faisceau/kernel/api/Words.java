// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Says texts, dates, numbers and amounts in one language, for the screen (time zone Europe/Paris). Thread-safe. */
public final class Words {
    private static final Pattern FIRST = Pattern.compile("\\b1 ");
    private final Locale locale;
    private final ResourceBundle texts;

    Words(Locale locale, ResourceBundle texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** The language these are said in. */
    public Locale locale() {
        return locale;
    }

    /** True where that key has a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Says a text. Plurals by {@code choice} in the text; the apostrophe of texts is ’.
     *
     * @param key such as {@code need.duplicate}
     * @throws java.util.MissingResourceException where no language has it
     */
    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** A day in words: {@code 18 déc. 2026}, {@code 1er mars 2026}, {@code 18 Dec 2026}. */
    public String day(LocalDate day) {
        return first(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(region()).format(day));
    }

    /** The same with its weekday, as a sentence begins: {@code Dimanche 1er mars 2026}. */
    public String weekday(LocalDate day) {
        var said = first(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(region()).format(day));
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** French counts the first of a month by its rank, the other days not. */
    private String first(LocalDate day, String said) {
        return day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er ") : said;
    }

    /** A day and a time of day: {@code 18 déc. 2026, 14:05}. */
    public String moment(Instant instant) {
        var local = instant.atZone(Days.PARIS);
        return day(local.toLocalDate()) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** A whole number with the language's grouping. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** An amount in euros: without decimals where the cents are nought. */
    public String euros(Euros amount) {
        var format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(java.util.Currency.getInstance("EUR"));
        format.setMaximumFractionDigits(amount.cents() % 100 == 0 ? 0 : 2);
        format.setMinimumFractionDigits(amount.cents() % 100 == 0 ? 0 : 2);
        return format.format(amount.amount());
    }

    /** English as Europe writes it: the day before the month. */
    private Locale region() {
        return locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
    }
}
