// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** Follows the data of a path (SVG 1.1, 8.3): all its commands, in both cases. Stops where it can no longer follow, as the norm says. */
final class PathPen {
    private static final Pattern COMMAND = Pattern.compile("([MmZzLlHhVvCcSsQqTtAa])([^MmZzLlHhVvCcSsQqTtAa]*)");
    private final Path2D.Double path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char last = 'M';

    Path2D follow(String data) {
        var commands = COMMAND.matcher(data);
        while (commands.find()) {
            char command = commands.group(1).charAt(0);
            char kind = Character.toUpperCase(command);
            if (path.getCurrentPoint() == null && kind != 'M') return path;
            var numbers = kind == 'A' ? Arc.numbers(commands.group(2)) : Numbers.of(commands.group(2));
            int step = step(kind);
            if (kind == 'Z') close();
            for (int at = 0; step > 0 && at + step <= numbers.length; at += step) {
                boolean relative = command != kind;
                one(kind == 'M' && at > 0 ? 'L' : kind, numbers, at, relative ? x : 0, relative ? y : 0);
            }
        }
        return path;
    }

    private static int step(char kind) {
        return switch (kind) {
            case 'M', 'L', 'T' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'S', 'Q' -> 4;
            case 'A' -> 7;
            default -> 0;
        };
    }

    private void one(char kind, double[] at, int i, double dx, double dy) {
        switch (kind) {
            case 'M' -> move(at[i] + dx, at[i + 1] + dy);
            case 'L' -> line(at[i] + dx, at[i + 1] + dy);
            case 'H' -> line(at[i] + dx, y);
            case 'V' -> line(x, at[i] + dy);
            case 'C' -> cubic(at[i] + dx, at[i + 1] + dy, at[i + 2] + dx, at[i + 3] + dy, at[i + 4] + dx, at[i + 5] + dy);
            case 'S' -> cubic(mirrored("CS", x, controlX), mirrored("CS", y, controlY), at[i] + dx, at[i + 1] + dy, at[i + 2] + dx, at[i + 3] + dy);
            case 'Q' -> quadratic(at[i] + dx, at[i + 1] + dy, at[i + 2] + dx, at[i + 3] + dy);
            case 'T' -> quadratic(mirrored("QT", x, controlX), mirrored("QT", y, controlY), at[i] + dx, at[i + 1] + dy);
            default -> {
                Arc.append(path, x, y, at[i], at[i + 1], at[i + 2], at[i + 3] != 0, at[i + 4] != 0, at[i + 5] + dx, at[i + 6] + dy);
                to(at[i + 5] + dx, at[i + 6] + dy);
            }
        }
        last = kind;
    }

    private double mirrored(String after, double point, double control) {
        return after.indexOf(last) >= 0 ? 2 * point - control : point;
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        to(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double toX, double toY) {
        path.curveTo(x1, y1, x2, y2, toX, toY);
        to(toX, toY);
        controlX = x2;
        controlY = y2;
    }

    private void quadratic(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        to(toX, toY);
        controlX = x1;
        controlY = y1;
    }

    private void close() {
        path.closePath();
        to(startX, startY);
        last = 'Z';
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }
}
