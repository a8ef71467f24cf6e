package org.gezinscoach.examples.evaluation;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the comments of some source code leave out.
 *
 * @param types the types that a caller can see
 * @param undocumented those of them, and of their members, that have no comment, and the components without a line in one
 */
record Documentation(List<String> types, List<String> undocumented) {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** That of some files. */
    static Documentation of(List<Path> sources) throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            return read(files.getJavaFileObjectsFromPaths(sources));
        }
    }

    /** That of one file of this text. */
    static Documentation of(String source) throws IOException {
        return read(List.of(new SimpleJavaFileObject(URI.create("text:///Text.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        }));
    }

    private static Documentation read(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, null, null, sources);
        Documentation found = new Documentation(new ArrayList<>(), new ArrayList<>());
        Scanner scanner = found.new Scanner(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            scanner.scan(unit, null);
        }
        return found;
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docs;

        Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (!isVisible(type.getModifiers())) {
                return null;
            }
            types.add(name());
            require(name());
            components(type)
                    .filter(component -> !described().contains(component))
                    .forEach(component -> undocumented.add(name() + " @param " + component));
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean inherits = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isVisible(method.getModifiers()) && !inherits) {
                require(holder() + "." + method.getName());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void none) {
            if (isVisible(field.getModifiers())) {
                require(holder() + "." + field.getName());
            }
            return null;
        }

        private void require(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                undocumented.add(name);
            }
        }

        private boolean isVisible(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            Tree.Kind holder = getCurrentPath().getParentPath().getLeaf().getKind();
            boolean ofInterface = holder == Tree.Kind.INTERFACE || holder == Tree.Kind.ANNOTATION_TYPE;
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || ofInterface && !flags.contains(Modifier.PRIVATE);
        }

        private Stream<String> components(ClassTree type) {
            return type.getMembers().stream()
                    .filter(member -> type.getKind() == Tree.Kind.RECORD && member instanceof VariableTree)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString());
        }

        /** The names that the comment here has a line for. */
        private Set<String> described() {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            return comment == null
                    ? Set.of()
                    : comment.getBlockTags().stream()
                            .filter(ParamTree.class::isInstance)
                            .map(tag -> ((ParamTree) tag).getName().toString())
                            .collect(Collectors.toSet());
        }

        private String holder() {
            return name(getCurrentPath().getParentPath());
        }

        private String name() {
            return name(getCurrentPath());
        }

        private String name(TreePath path) {
            String name = ((ClassTree) path.getLeaf()).getSimpleName().toString();
            return path.getParentPath().getLeaf() instanceof ClassTree ? name(path.getParentPath()) + "." + name : name;
        }
    }
}
