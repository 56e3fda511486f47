// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name a file comes with is a stranger's word. */
class UploadedPartTest {
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "C:\\etc\\passwd", "/etc/passwd", "passwd", "..\\..\\pass\u0000wd", "\u202epass\u200bwd"})
    void isNoPathAndHasNoUnseenSigns(String name) {
        assertEquals("passwd", named(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "../", "C:\\", " ", "\u202e"})
    void isCalledFileWhereNothingIsLeft(String name) {
        assertEquals("file", named(name));
    }

    @Test
    void keepsTheEndOfALongName() {
        var name = named("x".repeat(400) + ".csv");
        assertEquals("120 true", name.length() + " " + name.endsWith("x.csv"));
    }

    @Test
    void isCalledFileWhereTheContainerRefusesItsName() {
        var part = (Part) Proxy.newProxyInstance(UploadedPartTest.class.getClassLoader(), new Class<?>[] {Part.class}, (proxy, called, args) -> {
            throw new IllegalArgumentException("Invalid file name: a\\0b");
        });
        assertEquals("file", new UploadedPart(part).name());
    }

    private static String named(String name) {
        return new UploadedPart((Part) Proxy.newProxyInstance(UploadedPartTest.class.getClassLoader(), new Class<?>[] {Part.class}, (proxy, called, args) -> name)).name();
    }
}
