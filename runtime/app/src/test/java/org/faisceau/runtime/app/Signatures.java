// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a package promises to who compiles against it: a line for each public type and each of its members, in their order. */
final class Signatures {
    /** Everything has them. */
    private static final Set<String> COMMON = Set.of("equals", "hashCode", "toString");
    private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;

    private Signatures() {}

    static SortedSet<String> of(JavaClasses classes, String name) {
        return classes.stream().filter(type -> type.getPackageName().equals(name) && !type.getSimpleName().equals("package-info")).flatMap(Signatures::lines).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(JavaClass read) {
        var type = read.reflect();
        if (!isSeen(type)) return Stream.empty();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        var role = read.isAnnotatedWith("org.osgi.annotation.versioning.ConsumerType") ? ", implemented by others" : "";
        return Stream.concat(Stream.of(name + ": " + kind(type) + parents(type) + role), members(type).map(member -> name + "." + member));
    }

    private static boolean isSeen(Class<?> type) {
        return (type.getModifiers() & SEEN) != 0 && !type.isSynthetic() && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static String kind(Class<?> type) {
        var word = type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        var open = word.equals("class") && Modifier.isFinal(type.getModifiers()) ? "final " : "";
        return (type.isSealed() ? "sealed " : open) + word;
    }

    private static String parents(Class<?> type) {
        var parents = Stream.concat(Stream.ofNullable(type.isInterface() ? null : type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces())).map(Signatures::text)
                .filter(one -> !List.of("Object", "Record").contains(one)).sorted().toList();
        return parents.isEmpty() ? "" : " of " + String.join(", ", parents);
    }

    private static Stream<String> members(Class<?> type) {
        var fields = Arrays.stream(type.getDeclaredFields()).filter(one -> (one.getModifiers() & SEEN) != 0 && !one.isSynthetic()).map(Signatures::field);
        var makers = Arrays.stream(type.getDeclaredConstructors()).filter(one -> (one.getModifiers() & SEEN) != 0 && !one.isSynthetic()).map(Signatures::maker);
        var methods = Arrays.stream(type.getDeclaredMethods()).filter(one -> (one.getModifiers() & SEEN) != 0 && !one.isSynthetic() && !COMMON.contains(one.getName())).map(Signatures::method);
        return Stream.of(fields, makers, methods).flatMap(some -> some);
    }

    private static String field(Field one) {
        return one.getName() + ": " + text(one.getGenericType());
    }

    private static String maker(Constructor<?> one) {
        return "new(" + parameters(one) + ")";
    }

    private static String method(Method one) {
        var how = one.isDefault() ? ", default" : Modifier.isStatic(one.getModifiers()) ? ", static" : "";
        return one.getName() + "(" + parameters(one) + "): " + text(one.getGenericReturnType()) + how;
    }

    private static String parameters(Executable one) {
        return Arrays.stream(one.getGenericParameterTypes()).map(Signatures::text).collect(Collectors.joining(", "));
    }

    /** Without the packages everybody knows. */
    private static String text(Type type) {
        return type.getTypeName().replaceAll("java\\.(lang|util|util\\.function|time)\\.(?=[A-Z])", "").replace("org.faisceau.", "").replace('$', '.');
    }
}
