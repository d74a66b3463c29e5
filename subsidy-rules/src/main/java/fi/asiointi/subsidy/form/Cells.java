package fi.asiointi.subsidy.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes parts and lists of the dotted names of a table's head. */
final class Cells {
    private Cells() {}

    static Map<String, Object> nested(Map<String, String> cells) {
        var root = new LinkedHashMap<String, Object>();
        cells.forEach(
                (name, cell) -> {
                    if (!cell.isEmpty()) {
                        put(root, name, cell);
                    }
                });
        return root;
    }

    @SuppressWarnings("unchecked") // the parts and lists are made here
    private static void put(Map<String, Object> fields, String name, String cell) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            if (fields.putIfAbsent(name, cell) != null) {
                throw clash(name);
            }
            return;
        }
        String head = name.substring(0, dot);
        int bracket = head.indexOf('[');
        Object part =
                bracket < 0
                        ? fields.computeIfAbsent(head, none -> new LinkedHashMap<String, Object>())
                        : element(fields, head, bracket);
        if (!(part instanceof Map)) {
            throw clash(name);
        }
        put((Map<String, Object>) part, name.substring(dot + 1), cell);
    }

    @SuppressWarnings("unchecked") // the lists are made here
    private static Object element(Map<String, Object> fields, String head, int bracket) {
        Object made =
                fields.computeIfAbsent(head.substring(0, bracket), none -> new ArrayList<Object>());
        if (!(made instanceof List)) {
            throw clash(head);
        }
        var list = (List<Object>) made;
        String digits = head.substring(bracket + 1, Math.max(bracket + 1, head.length() - 1));
        if (!digits.matches("\\d{1,4}")) {
            throw new FormException(
                    FormException.Fault.UNKNOWN_FIELD, head, "The place in the list is no number");
        }
        int place = Integer.parseInt(digits);
        while (list.size() <= place) {
            list.add(new LinkedHashMap<String, Object>());
        }
        return list.get(place);
    }

    private static FormException clash(String name) {
        return new FormException(
                FormException.Fault.WRONG_TYPE, name, "The name is of a field and of a part");
    }
}
