export function App() {
  return (
    <main>
      <h1>ROAZ-plannen</h1>
    </main>
  );
}
