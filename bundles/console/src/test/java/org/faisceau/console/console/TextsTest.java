// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    /** A whole key, said by a template or a page; one that is put together ends with a dot and is not caught. */
    private static final Pattern SAID = Pattern.compile("(?:words|frame|shell)\\.say\\(\"([A-Za-z0-9.-]*[A-Za-z0-9])\"");
    private static final Pattern REJECTED = Pattern.compile("reject\\([^;\"]*(?:\"[a-zA-Z]+\")?, \"([a-z][A-Za-z.]*[A-Za-z])\"");

    @ParameterizedTest
    @ValueSource(classes = {Frame.class, Ui.class})
    void bothLanguagesSayTheSameThings(Class<?> owner) {
        assertEquals(keys(owner, "texts.properties"), keys(owner, "texts_en.properties"));
    }

    @ParameterizedTest
    @ValueSource(classes = {Frame.class, Ui.class})
    void noTextHasTheApostropheThatMessagesSwallow(Class<?> owner) {
        var texts = properties(owner, "texts.properties");
        texts.putAll(properties(owner, "texts_en.properties"));
        assertEquals("", texts.values().stream().map(String::valueOf).filter(it -> it.contains("'")).collect(Collectors.joining("\n")));
    }

    @Test
    void everythingThatIsSaidHasAText() throws IOException {
        var known = keys(Frame.class, "texts.properties");
        known.addAll(keys(Ui.class, "texts.properties"));
        var unknown = sources().flatMap(TextsTest::said).filter(it -> !known.contains(it)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), unknown);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAName(Role role) {
        assertTrue(Texts.beside(Frame.class).in(Locale.ENGLISH).has("role." + role));
    }

    @ParameterizedTest
    @EnumSource(StoreUnavailable.Reason.class)
    void everyReasonOfTheStoreHasASentence(StoreUnavailable.Reason reason) {
        assertTrue(Texts.beside(Frame.class).in(Locale.ENGLISH).has("error.store." + reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 422, 429, 500})
    void everyRefusalHasATitleAndASentence(int status) {
        var words = Texts.beside(Frame.class).in(Locale.ENGLISH);
        assertTrue(words.has("error." + status + ".title") && words.has("error." + status + ".sentence"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countsAreSaidInWords(int count) {
        var said = Texts.beside(Frame.class).in(Locale.FRENCH).say("signIn.endedOthers", count);
        assertEquals(count == 0 ? "Aucune autre connexion n’était ouverte." : count == 1 ? "Une autre connexion a pris fin." : count + " autres connexions ont pris fin.", said);
    }

    static IntStream counts() {
        return IntStream.range(0, 4);
    }

    private static Stream<String> said(String source) {
        return Stream.concat(SAID.matcher(source).results(), REJECTED.matcher(source).results()).map(it -> it.group(1));
    }

    private static Stream<String> sources() throws IOException {
        return Stream.concat(Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java/org/faisceau/console")))
                .filter(it -> it.toString().matches(".*\\.(jte|java)") && !it.toString().contains("rest")).map(TextsTest::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TreeSet<String> keys(Class<?> owner, String file) {
        return new TreeSet<>(properties(owner, file).stringPropertyNames());
    }

    private static Properties properties(Class<?> owner, String file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
