// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that a bundle ships beside a class of its own, as {@link Texts#beside} finds texts. */
public final class FileBeside {
    private FileBeside() {}

    /**
     * Its content, UTF-8.
     *
     * @param name beside the class; from the bundle's root where it begins with a slash
     * @throws IllegalStateException where it is not shipped: a fault of the build
     */
    public static String text(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no " + name + " beside " + owner.getName());
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + name + " beside " + owner.getName(), broken);
        }
    }
}
