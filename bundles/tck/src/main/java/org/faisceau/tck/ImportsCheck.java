// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Does it reach only for what a host lets in? Reads what its classes name. */
final class ImportsCheck {
    private static final List<String> MAY = List.of("java.", "org.faisceau.kernel.api.", "org.faisceau.sourcing.spi.", "org.faisceau.console.spi.", "org.slf4j.", "org.jspecify.annotations.", "org.osgi.service.component.annotations.", "gg.jte.");
    private static final Pattern TYPE = Pattern.compile("L([\\w$/]+/[\\w$]+)[;<]");
    private static final int MAGIC = 4;
    private static final int VERSIONS = 4;

    private ImportsCheck() {}

    /** @param place a folder of classes, or a jar */
    static List<String> offences(Path place, String ownPackage) throws IOException {
        if (Files.isDirectory(place)) return in(place, ownPackage);
        try (var jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"), ownPackage);
        }
    }

    private static List<String> in(Path root, String ownPackage) throws IOException {
        var offences = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                try (var in = Files.newInputStream(file)) {
                    named(in).stream().filter(type -> !type.startsWith(ownPackage + ".") && MAY.stream().noneMatch(type::startsWith)).forEach(type -> offences.add(file.getFileName() + " knows " + type));
                }
            }
        }
        return List.copyOf(offences);
    }

    /** Types in the constant pool. Source: Java Virtual Machine Specification, 4.4. */
    private static List<String> named(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        data.skipNBytes(MAGIC + VERSIONS);
        int size = data.readUnsignedShort();
        var texts = new String[size];
        var classes = new ArrayList<Integer>();
        var descriptors = new ArrayList<Integer>();
        for (int at = 1; at < size; at++) {
            int tag = data.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[at] = data.readUTF();
                case 7 -> classes.add(data.readUnsignedShort());
                case 12 -> {
                    data.readUnsignedShort();
                    descriptors.add(data.readUnsignedShort());
                }
                case 16 -> descriptors.add(data.readUnsignedShort());
                case 8, 19, 20 -> data.readUnsignedShort();
                case 15 -> data.skipNBytes(3);
                case 3, 4, 9, 10, 11, 17, 18 -> data.readInt();
                case 5, 6 -> {
                    data.readLong();
                    at++;
                }
                default -> throw new IOException("constant of tag " + tag);
            }
        }
        var types = new ArrayList<String>();
        classes.stream().map(at -> texts[at]).map(name -> name.startsWith("[") ? name : "L" + name + ";").forEach(name -> types(name, types));
        descriptors.forEach(at -> types(texts[at], types));
        return types;
    }

    private static void types(String descriptor, List<String> types) {
        TYPE.matcher(descriptor).results().forEach(found -> types.add(found.group(1).replace('/', '.')));
    }
}
